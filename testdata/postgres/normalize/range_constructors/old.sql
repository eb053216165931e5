CREATE TYPE weights AS RANGE (subtype = float8);
CREATE TYPE stay AS RANGE (subtype = date, multirange_type_name = stays);
CREATE TABLE parcels (
    grams int, price numeric, sent date, class weights, kept stay, moves stays,
    CHECK (weights(grams, price) @> class),
    CONSTRAINT moved CHECK (stays(stay(sent, '2020-1-1'), kept) @> moves),
    CONSTRAINT sane CHECK (weights(0, NULL, '(]') && class AND NOT isempty(stay(sent, NULL)))
);
CREATE VIEW classes AS SELECT weights(grams, 5, '[]') AS class, stays() AS none FROM parcels;
