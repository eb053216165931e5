CREATE TABLE orders (
    id int PRIMARY KEY, n int, t text, v character varying(10), one text,
    CONSTRAINT orders_n_check CHECK ((n = ANY (ARRAY[1, 2, 3]))),
    CONSTRAINT orders_t_check CHECK ((t <> ALL (ARRAY['a'::text, 'b'::text]))),
    CONSTRAINT orders_v_check CHECK (((v)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))),
    CONSTRAINT orders_one_check CHECK ((one = 'x'::text))
);
CREATE VIEW some_orders AS
 SELECT orders.id
   FROM public.orders
  WHERE ((orders.n = ANY (ARRAY[1, 2])) AND ((orders.v)::text <> ALL ((ARRAY['x'::character varying, 'y'::character varying])::text[])));
