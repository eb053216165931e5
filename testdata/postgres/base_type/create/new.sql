--
-- PostgreSQL database dump
--

\restrict dPmicxhGPUd2MNCiaNcpukIXbll5blJYX5swexxt6xzJLuTil4v24HhTmr13YbA

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
-- Name: label; Type: SHELL TYPE; Schema: public; Owner: -
--

CREATE TYPE public.label;


--
-- Name: label_in(cstring); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.label_in(cstring) RETURNS public.label
    LANGUAGE internal IMMUTABLE STRICT
    AS $$textin$$;


--
-- Name: label_out(public.label); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.label_out(public.label) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$textout$$;


--
-- Name: label; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.label (
    INTERNALLENGTH = variable,
    INPUT = public.label_in,
    OUTPUT = public.label_out,
    COLLATABLE = true,
    CATEGORY = 'S',
    ALIGNMENT = int4,
    STORAGE = extended
);


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: labels; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.labels (
    id integer NOT NULL,
    label public.label
);


--
-- Name: labels labels_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.labels
    ADD CONSTRAINT labels_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict dPmicxhGPUd2MNCiaNcpukIXbll5blJYX5swexxt6xzJLuTil4v24HhTmr13YbA

