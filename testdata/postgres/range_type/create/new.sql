--
-- PostgreSQL database dump
--

\restrict HI53cSUhxaCbEygTDVhUoiq1RUihy1weBZO1mc24V8Pq50hCj5P4GtxWxgbh4pV

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

--
-- Name: float_range; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.float_range AS RANGE (
    subtype = double precision,
    multirange_type_name = public.float_multirange,
    subtype_diff = float8mi
);


--
-- Name: TYPE float_range; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TYPE public.float_range IS 'allowed temperatures';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: thermostats; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.thermostats (
    id integer NOT NULL,
    allowed public.float_range,
    all_allowed public.float_multirange
);


--
-- Name: thermostats thermostats_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thermostats
    ADD CONSTRAINT thermostats_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict HI53cSUhxaCbEygTDVhUoiq1RUihy1weBZO1mc24V8Pq50hCj5P4GtxWxgbh4pV

