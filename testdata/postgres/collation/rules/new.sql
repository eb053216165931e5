--
-- PostgreSQL database dump
--

\restrict XxVyvP6BtYb6pJ3kxKaVtDaoUxoFuNLOtyfhgxxC9XR7idKmxqEcFld47FKatwC

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

--
-- Name: fast_utf8; Type: COLLATION; Schema: public; Owner: -
--

CREATE COLLATION public.fast_utf8 (provider = builtin, locale = 'C.UTF-8');


--
-- Name: vowels_first; Type: COLLATION; Schema: public; Owner: -
--

CREATE COLLATION public.vowels_first (provider = icu, locale = 'und', rules = '&a < e < i');


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: names; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.names (
    id integer NOT NULL,
    name text COLLATE public.vowels_first
);


--
-- Name: names names_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.names
    ADD CONSTRAINT names_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict XxVyvP6BtYb6pJ3kxKaVtDaoUxoFuNLOtyfhgxxC9XR7idKmxqEcFld47FKatwC

