ALTER SEQUENCE public.products_id_seq AS bigint;

ALTER TABLE public.products
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN id SET DEFAULT nextval('public.products_id_seq'::regclass);
