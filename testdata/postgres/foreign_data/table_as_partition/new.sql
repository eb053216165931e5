--
-- PostgreSQL database dump
--

\restrict pgWAbiNo4RbXJ5tu1clulVkRLsiil0xwV9QI3Z7Agv17d5UTKXtEf6yRvpWegiC

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
-- Name: files; Type: FOREIGN DATA WRAPPER; Schema: -; Owner: -
--

CREATE FOREIGN DATA WRAPPER files;


--
-- Name: archive; Type: SERVER; Schema: -; Owner: -
--

CREATE SERVER archive FOREIGN DATA WRAPPER files;


SET default_tablespace = '';

--
-- Name: logs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.logs (
    id integer NOT NULL,
    day date NOT NULL
)
PARTITION BY RANGE (day);


--
-- Name: logs_2010; Type: FOREIGN TABLE; Schema: public; Owner: -
--

CREATE FOREIGN TABLE public.logs_2010 (
    id integer NOT NULL,
    day date NOT NULL
)
SERVER archive
OPTIONS (
    filename '2010.csv'
);


--
-- Name: logs_2010; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.logs ATTACH PARTITION public.logs_2010 FOR VALUES FROM ('2010-01-01') TO ('2011-01-01');


--
-- PostgreSQL database dump complete
--

\unrestrict pgWAbiNo4RbXJ5tu1clulVkRLsiil0xwV9QI3Z7Agv17d5UTKXtEf6yRvpWegiC

