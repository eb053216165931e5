--
-- PostgreSQL database dump
--

\restrict q8Ufcu3RxTo0ZbFSAW3E7BlwEhH5gxqASyPchWZrqJV2rpa2QXiQQ172YVry0xh

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
-- Name: addresses; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.addresses (
    id integer NOT NULL,
    zip text,
    city text,
    country text
);


--
-- Name: addresses addresses_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT addresses_pkey PRIMARY KEY (id);


--
-- Name: addresses_zip_city; Type: STATISTICS; Schema: public; Owner: -
--

CREATE STATISTICS public.addresses_zip_city (ndistinct, dependencies) ON zip, city FROM public.addresses;


--
-- Name: STATISTICS addresses_zip_city; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON STATISTICS public.addresses_zip_city IS 'zip decides city';


--
-- PostgreSQL database dump complete
--

\unrestrict q8Ufcu3RxTo0ZbFSAW3E7BlwEhH5gxqASyPchWZrqJV2rpa2QXiQQ172YVry0xh

