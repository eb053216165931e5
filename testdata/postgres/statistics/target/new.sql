--
-- PostgreSQL database dump
--

\restrict KQhLptcfTrOOgpw2Bn4jnUjaNVL0OxRyVTjQVOnuTky3Fdj0xYaSLH7rrZyzliB

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
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    id integer NOT NULL,
    shop integer,
    country text
);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: orders_st; Type: STATISTICS; Schema: public; Owner: -
--

CREATE STATISTICS public.orders_st ON shop, country FROM public.orders;
ALTER STATISTICS public.orders_st SET STATISTICS 1000;


--
-- PostgreSQL database dump complete
--

\unrestrict KQhLptcfTrOOgpw2Bn4jnUjaNVL0OxRyVTjQVOnuTky3Fdj0xYaSLH7rrZyzliB

