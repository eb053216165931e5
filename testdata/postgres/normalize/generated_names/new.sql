CREATE TABLE orders (
    a int, b int, c int,
    CONSTRAINT orders_c_check CHECK (c > 0), CONSTRAINT orders_c_check1 CHECK (c < 10),
    CONSTRAINT orders_a_check CHECK (a > 0), CONSTRAINT orders_b_check CHECK (b > 0),
    CONSTRAINT orders_check CHECK (a < b), CONSTRAINT orders_check1 CHECK (a <> 5 AND b <> 5),
    CONSTRAINT orders_a_b_key UNIQUE (a, b), CONSTRAINT orders_b_c_key UNIQUE (b, c),
    CONSTRAINT orders_a_excl EXCLUDE USING btree (a WITH =),
    CONSTRAINT orders_b_c_excl EXCLUDE USING btree (b WITH =, c WITH =)
);
CREATE INDEX orders_a_idx ON orders (a);
CREATE INDEX orders_a_expr_idx ON orders (a, (b + c));
CREATE INDEX orders_expr_expr1_lower_idx ON orders ((b + c), (a * 2), lower(c::text));
CREATE INDEX orders_a_idx1 ON orders (a);
