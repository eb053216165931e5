CREATE TABLE orders (
    status character varying(20),
    CONSTRAINT orders_status_check CHECK (((status)::text = ANY (ARRAY[('open'::character varying)::text, ('paid'::character varying)::text])))
);
CREATE INDEX orders_open ON orders (status) WHERE ((status)::text = ANY (ARRAY[('open'::character varying)::text, ('held'::character varying)::text]));
