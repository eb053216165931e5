--
-- PostgreSQL database dump
--

\restrict bQLmILTRNtE60Hf1SdlXiyIdmRgwXabWWULHbm6qRMvSQQBMUTRHIX0aWRnMJ1C

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
-- Name: zz_code; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.zz_code AS text
	CONSTRAINT zz_code_check CHECK ((VALUE <> ''::text));


--
-- Name: zz_pair; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.zz_pair AS (
	code public.zz_code,
	n integer
);


--
-- Name: a1(public.zz_code); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.a1(c public.zz_code) RETURNS public.zz_pair[]
    LANGUAGE sql
    AS $$SELECT NULL::zz_pair[]$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: zz_rows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.zz_rows (
    id integer NOT NULL,
    pair public.zz_pair
);


--
-- Name: zz_view; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.zz_view AS
 SELECT zz_rows.id
   FROM public.zz_rows;


--
-- Name: a2(public.zz_rows); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.a2(r public.zz_rows) RETURNS SETOF public.zz_view
    LANGUAGE sql
    AS $$SELECT 1$$;


--
-- Name: a3(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.a3() RETURNS TABLE(p public.zz_pair)
    LANGUAGE sql
    AS $$SELECT NULL::zz_pair$$;


--
-- Name: notes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notes (
    id integer NOT NULL
);


--
-- Name: notes notes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notes
    ADD CONSTRAINT notes_pkey PRIMARY KEY (id);


--
-- Name: zz_rows zz_rows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.zz_rows
    ADD CONSTRAINT zz_rows_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict bQLmILTRNtE60Hf1SdlXiyIdmRgwXabWWULHbm6qRMvSQQBMUTRHIX0aWRnMJ1C

