ALTER TABLE public.a_shops DROP CONSTRAINT a_shops_main_product_fkey;
ALTER TABLE public.b_products DROP CONSTRAINT b_products_supplier_fkey;
DROP TABLE public.b_products;
DROP TABLE public.c_suppliers;
