-- Both sequences have one name, and the new one goes on where the old one stands.
CREATE TABLE public.orders (id integer GENERATED ALWAYS AS IDENTITY, placed date);
