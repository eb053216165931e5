--
-- PostgreSQL database dump
--

\restrict qgczPQLBigsp9IkiQBf2UjkRmAnm5eqQlXXmvvQ28HU3LDbECYfx88NtApZXU91

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
-- Name: crm; Type: SCHEMA; Schema: -; Owner: app_owner
--

CREATE SCHEMA crm;


ALTER SCHEMA crm OWNER TO app_owner;

--
-- Name: stage; Type: TYPE; Schema: crm; Owner: app_owner
--

CREATE TYPE crm.stage AS ENUM (
    'cold'
);


ALTER TYPE crm.stage OWNER TO app_owner;

--
-- Name: f(integer); Type: FUNCTION; Schema: crm; Owner: app_owner
--

CREATE FUNCTION crm.f(a integer) RETURNS integer
    LANGUAGE sql
    AS $$SELECT a$$;


ALTER FUNCTION crm.f(a integer) OWNER TO app_owner;

--
-- Name: s(integer); Type: AGGREGATE; Schema: crm; Owner: app_owner
--

CREATE AGGREGATE crm.s(integer) (
    SFUNC = int4pl,
    STYPE = integer
);


ALTER AGGREGATE crm.s(integer) OWNER TO app_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: leads; Type: TABLE; Schema: crm; Owner: app_owner
--

CREATE TABLE crm.leads (
    id integer NOT NULL
);


ALTER TABLE crm.leads OWNER TO app_owner;

--
-- Name: lead_ids; Type: VIEW; Schema: crm; Owner: app_owner
--

CREATE VIEW crm.lead_ids AS
 SELECT leads.id
   FROM crm.leads;


ALTER TABLE crm.lead_ids OWNER TO app_owner;

--
-- Name: leads_id_seq; Type: SEQUENCE; Schema: crm; Owner: app_owner
--

CREATE SEQUENCE crm.leads_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE crm.leads_id_seq OWNER TO app_owner;

--
-- Name: leads_id_seq; Type: SEQUENCE OWNED BY; Schema: crm; Owner: app_owner
--

ALTER SEQUENCE crm.leads_id_seq OWNED BY crm.leads.id;


--
-- Name: leads id; Type: DEFAULT; Schema: crm; Owner: app_owner
--

ALTER TABLE ONLY crm.leads ALTER COLUMN id SET DEFAULT nextval('crm.leads_id_seq'::regclass);


--
-- Name: leads leads_pkey; Type: CONSTRAINT; Schema: crm; Owner: app_owner
--

ALTER TABLE ONLY crm.leads
    ADD CONSTRAINT leads_pkey PRIMARY KEY (id);


--
-- Name: st; Type: STATISTICS; Schema: crm; Owner: app_owner
--

CREATE STATISTICS crm.st ON (id % 10) FROM crm.leads;


ALTER STATISTICS crm.st OWNER TO app_owner;

--
-- PostgreSQL database dump complete
--

\unrestrict qgczPQLBigsp9IkiQBf2UjkRmAnm5eqQlXXmvvQ28HU3LDbECYfx88NtApZXU91

