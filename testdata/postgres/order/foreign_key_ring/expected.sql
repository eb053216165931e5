CREATE TABLE public.b_products (
    id integer NOT NULL,
    supplier integer,
    CONSTRAINT b_products_pkey PRIMARY KEY (id)
);

CREATE TABLE public.c_suppliers (
    id integer NOT NULL,
    shop integer,
    CONSTRAINT c_suppliers_pkey PRIMARY KEY (id)
);

ALTER TABLE public.a_shops
    ADD CONSTRAINT a_shops_main_product_fkey FOREIGN KEY (main_product) REFERENCES public.b_products (id);

ALTER TABLE public.b_products
    ADD CONSTRAINT b_products_supplier_fkey FOREIGN KEY (supplier) REFERENCES public.c_suppliers (id);

ALTER TABLE public.c_suppliers
    ADD CONSTRAINT c_suppliers_shop_fkey FOREIGN KEY (shop) REFERENCES public.a_shops (id);
