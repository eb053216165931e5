-- One statement rewrites the table once; what needs the new types begins another.
CREATE TABLE public.orders (
    id integer NOT NULL,
    placed timestamp without time zone DEFAULT now(),
    net integer,
    vat integer,
    note text,
    legacy text
);

-- What is said of the table alone follows in a statement of its own.
CREATE TABLE public.parent (a integer, b integer DEFAULT 1, c text);
CREATE TABLE public.child (d integer) INHERITS (public.parent);
