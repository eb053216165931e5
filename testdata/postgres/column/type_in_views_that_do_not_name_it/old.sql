CREATE TABLE orders (
    id integer,
    total integer,
    place text
);
CREATE TABLE bills (
    total bigint,
    day date
);

CREATE VIEW by_other_name AS SELECT o.y FROM orders AS o(x, y, z);
CREATE VIEW by_star AS SELECT o.* FROM orders o;
CREATE VIEW by_natural_join AS SELECT day FROM orders NATURAL JOIN bills;
CREATE VIEW passes_rows AS SELECT o FROM orders o;
CREATE VIEW other AS SELECT id::text, place FROM orders;
