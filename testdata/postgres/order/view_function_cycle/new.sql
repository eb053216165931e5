--
-- PostgreSQL database dump
--

\restrict myl4jHJarJCcjhPv916xkLlTu5k1eKLUCml0DbbqRILvx1SDIc452n9iEezPGJx

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
-- Name: shown_rates; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.shown_rates AS
SELECT
    NULL::integer AS id,
    NULL::numeric AS rate;


--
-- Name: good_rates(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.good_rates() RETURNS SETOF public.shown_rates
    LANGUAGE sql STABLE
    AS $$ SELECT id, rate FROM rates WHERE rate > 1 $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: rates; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rates (
    id integer NOT NULL,
    rate numeric
);


--
-- Name: rates rates_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rates
    ADD CONSTRAINT rates_pkey PRIMARY KEY (id);


--
-- Name: shown_rates _RETURN; Type: RULE; Schema: public; Owner: -
--

CREATE OR REPLACE VIEW public.shown_rates AS
 SELECT r.id,
    r.rate
   FROM public.rates r
  WHERE (EXISTS ( SELECT 1
           FROM public.good_rates() good_rates(id, rate)));


--
-- PostgreSQL database dump complete
--

\unrestrict myl4jHJarJCcjhPv916xkLlTu5k1eKLUCml0DbbqRILvx1SDIc452n9iEezPGJx

