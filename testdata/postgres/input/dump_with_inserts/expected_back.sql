ALTER SEQUENCE public.products_id_seq AS integer;

ALTER TABLE public.products
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN id SET DEFAULT nextval('public.products_id_seq'::regclass);
