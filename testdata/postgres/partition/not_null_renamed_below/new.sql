--
-- PostgreSQL database dump
--


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

SET default_tablespace = '';

--
-- Name: visits; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.visits (
    id integer,
    site integer CONSTRAINT site_is_known NOT NULL
)
PARTITION BY LIST (site);


ALTER TABLE public.visits OWNER TO postgres;

--
-- Name: visits_3; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.visits_3 (
    id integer,
    site integer CONSTRAINT site_is_known NOT NULL
)
PARTITION BY RANGE (id);


ALTER TABLE public.visits_3 OWNER TO postgres;

SET default_table_access_method = heap;

--
-- Name: visits_3_low; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.visits_3_low (
    id integer,
    site integer CONSTRAINT site_is_known NOT NULL
);


ALTER TABLE public.visits_3_low OWNER TO postgres;

--
-- Name: visits_3; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_3 FOR VALUES IN (3);


--
-- Name: visits_3_low; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.visits_3 ATTACH PARTITION public.visits_3_low FOR VALUES FROM (0) TO (1000);


--
-- PostgreSQL database dump complete
--


