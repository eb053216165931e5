--
-- PostgreSQL database dump
--

\restrict iYPfk45F3xxX8eovxP34llcCZxMtl5N0JzVrhswS5xuDgh3xOHxE7XFgwIin7yq

-- Dumped from database version 18.6 (Debian 18.6-3)
-- Dumped by pg_dump version 18.6 (Debian 18.6-3)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
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
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    id integer NOT NULL,
    total numeric CONSTRAINT total_known NOT NULL,
    tax numeric GENERATED ALWAYS AS ((total * 0.21))
);


--
-- Name: v; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.v AS
 SELECT id,
    total,
    tax
   FROM public.orders
  WHERE (total > (5)::numeric);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: orders tax_small; Type: CHECK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.orders
    ADD CONSTRAINT tax_small CHECK ((total < (1000)::numeric)) NOT ENFORCED;


--
-- PostgreSQL database dump complete
--

\unrestrict iYPfk45F3xxX8eovxP34llcCZxMtl5N0JzVrhswS5xuDgh3xOHxE7XFgwIin7yq

