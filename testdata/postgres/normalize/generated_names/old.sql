CREATE TABLE orders (
    a int, b int, CHECK (a > 0), CHECK (b > 0), CHECK (a < b), CHECK (a <> 5 AND b <> 5),
    c int CHECK (c > 0) CHECK (c < 10),
    UNIQUE (a, b), UNIQUE (b, c), EXCLUDE USING btree (a WITH =), EXCLUDE (b WITH =, c WITH =)
);
CREATE INDEX ON orders (a);
CREATE INDEX ON orders (a, (b + c));
CREATE INDEX ON orders ((b + c), (a * 2), lower(c::text));
CREATE INDEX ON orders (a);
