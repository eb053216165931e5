--
-- PostgreSQL database dump
--

\restrict BbcrCuxDD6wUNFwCO3AC1niW5SdEkgwWJIu1SzSVnIgObMDiN3ORvj3kXn4HW8W

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
-- Name: beta; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA beta;


--
-- Name: state; Type: TYPE; Schema: beta; Owner: -
--

CREATE TYPE beta.state AS ENUM (
    'on',
    'off'
);


--
-- Name: next_no(); Type: FUNCTION; Schema: beta; Owner: -
--

CREATE FUNCTION beta.next_no() RETURNS bigint
    LANGUAGE sql
    AS $$ SELECT nextval('beta.seq') $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: flags; Type: TABLE; Schema: beta; Owner: -
--

CREATE TABLE beta.flags (
    id bigint DEFAULT beta.next_no() NOT NULL,
    keeper integer,
    state beta.state DEFAULT 'off'::beta.state
);


--
-- Name: active; Type: VIEW; Schema: beta; Owner: -
--

CREATE VIEW beta.active AS
 SELECT flags.id
   FROM beta.flags
  WHERE (flags.state = 'on'::beta.state);


--
-- Name: active_count(); Type: FUNCTION; Schema: beta; Owner: -
--

CREATE FUNCTION beta.active_count() RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT count(*) AS count
    FROM beta.active;
END;


--
-- Name: seq; Type: SEQUENCE; Schema: beta; Owner: -
--

CREATE SEQUENCE beta.seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: beta_count; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.beta_count AS
 SELECT beta.active_count() AS n;


--
-- Name: keepers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.keepers (
    id integer NOT NULL
);


--
-- Name: flags flags_pkey; Type: CONSTRAINT; Schema: beta; Owner: -
--

ALTER TABLE ONLY beta.flags
    ADD CONSTRAINT flags_pkey PRIMARY KEY (id);


--
-- Name: keepers keepers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.keepers
    ADD CONSTRAINT keepers_pkey PRIMARY KEY (id);


--
-- Name: flags flags_keeper_fkey; Type: FK CONSTRAINT; Schema: beta; Owner: -
--

ALTER TABLE ONLY beta.flags
    ADD CONSTRAINT flags_keeper_fkey FOREIGN KEY (keeper) REFERENCES public.keepers(id);


--
-- PostgreSQL database dump complete
--

\unrestrict BbcrCuxDD6wUNFwCO3AC1niW5SdEkgwWJIu1SzSVnIgObMDiN3ORvj3kXn4HW8W

