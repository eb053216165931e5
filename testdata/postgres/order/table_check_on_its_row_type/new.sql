--
-- PostgreSQL database dump
--

\restrict BAQNe9QmbRISb3lxOJ2LNxCoSoGSUGz4UtKwCI1yNllnWbVkdnBI5xHSgkIxC95

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
-- Name: parcels; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.parcels (
    id integer NOT NULL,
    w integer,
    h integer
);


--
-- Name: fits(public.parcels); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.fits(p public.parcels) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT (p).w * (p).h < 10000 $$;


--
-- Name: shops; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shops (
    id integer NOT NULL
);


--
-- Name: parcels parcel_fits; Type: CHECK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.parcels
    ADD CONSTRAINT parcel_fits CHECK (public.fits(parcels.*));


--
-- Name: parcels parcels_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.parcels
    ADD CONSTRAINT parcels_pkey PRIMARY KEY (id);


--
-- Name: shops shops_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shops
    ADD CONSTRAINT shops_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict BAQNe9QmbRISb3lxOJ2LNxCoSoGSUGz4UtKwCI1yNllnWbVkdnBI5xHSgkIxC95

