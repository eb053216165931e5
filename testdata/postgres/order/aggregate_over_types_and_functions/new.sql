--
-- PostgreSQL database dump
--

\restrict FF77FL3k0nr9GxnNetqwSwsGvXRAxZSAa2BOqPI2w4E5qqFrA8SYTrdfVI2Stly

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
-- Name: z_state; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.z_state AS (
	n bigint,
	total numeric
);


--
-- Name: y_final(public.z_state); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.y_final(s public.z_state) RETURNS numeric
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT (s).total / nullif((s).n, 0) $$;


--
-- Name: y_step(public.z_state, numeric); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.y_step(s public.z_state, v numeric) RETURNS public.z_state
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT ((s).n + 1, (s).total + v)::z_state $$;


--
-- Name: a_mean(numeric); Type: AGGREGATE; Schema: public; Owner: -
--

CREATE AGGREGATE public.a_mean(numeric) (
    SFUNC = public.y_step,
    STYPE = public.z_state,
    INITCOND = '(0,0)',
    FINALFUNC = public.y_final
);


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: readings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings (
    id integer NOT NULL,
    v numeric
);


--
-- Name: a_mean_view; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.a_mean_view AS
 SELECT public.a_mean(readings.v) AS mean
   FROM public.readings;


--
-- Name: readings readings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings
    ADD CONSTRAINT readings_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict FF77FL3k0nr9GxnNetqwSwsGvXRAxZSAa2BOqPI2w4E5qqFrA8SYTrdfVI2Stly

