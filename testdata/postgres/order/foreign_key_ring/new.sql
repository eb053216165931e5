--
-- PostgreSQL database dump
--

\restrict q8yEl9MF6tzEkzouzn5X9TJTCbEYkAE4PZ3cB9BVHlqMCSmozcyKAag3KbzLrxg

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: a_shops; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.a_shops (
    id integer NOT NULL,
    main_product integer
);


--
-- Name: b_products; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.b_products (
    id integer NOT NULL,
    supplier integer
);


--
-- Name: c_suppliers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.c_suppliers (
    id integer NOT NULL,
    shop integer
);


--
-- Name: a_shops a_shops_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.a_shops
    ADD CONSTRAINT a_shops_pkey PRIMARY KEY (id);


--
-- Name: b_products b_products_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.b_products
    ADD CONSTRAINT b_products_pkey PRIMARY KEY (id);


--
-- Name: c_suppliers c_suppliers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.c_suppliers
    ADD CONSTRAINT c_suppliers_pkey PRIMARY KEY (id);


--
-- Name: a_shops a_shops_main_product_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.a_shops
    ADD CONSTRAINT a_shops_main_product_fkey FOREIGN KEY (main_product) REFERENCES public.b_products(id);


--
-- Name: b_products b_products_supplier_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.b_products
    ADD CONSTRAINT b_products_supplier_fkey FOREIGN KEY (supplier) REFERENCES public.c_suppliers(id);


--
-- Name: c_suppliers c_suppliers_shop_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.c_suppliers
    ADD CONSTRAINT c_suppliers_shop_fkey FOREIGN KEY (shop) REFERENCES public.a_shops(id);


--
-- PostgreSQL database dump complete
--

\unrestrict q8yEl9MF6tzEkzouzn5X9TJTCbEYkAE4PZ3cB9BVHlqMCSmozcyKAag3KbzLrxg

