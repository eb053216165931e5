--
-- PostgreSQL database dump
--

\restrict 2IL3LcNAVMjfy5ixK6wso0vcZXv1XrFobqxMcNNN0txJxrnCwIEoNe3TA2hVMEr

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

ALTER TABLE IF EXISTS ONLY public.products DROP CONSTRAINT IF EXISTS products_pkey;
DROP VIEW IF EXISTS public.names;
DROP TABLE IF EXISTS public.products;
SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: products; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.products (
    id integer NOT NULL,
    name text NOT NULL
);


--
-- Name: names; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.names AS
 SELECT products.name
   FROM public.products;


--
-- Name: products products_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict 2IL3LcNAVMjfy5ixK6wso0vcZXv1XrFobqxMcNNN0txJxrnCwIEoNe3TA2hVMEr

