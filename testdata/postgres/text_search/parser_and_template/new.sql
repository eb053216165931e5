--
-- PostgreSQL database dump
--

\restrict kifgA0th92FAn7AF087gtDBQEpQI7NOXjOGxhBxlwsJZPwJTvAKNrfM8N82CmaF

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
-- Name: my_parser; Type: TEXT SEARCH PARSER; Schema: public; Owner: -
--

CREATE TEXT SEARCH PARSER public.my_parser (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    HEADLINE = prsd_headline,
    LEXTYPES = prsd_lextype );


--
-- Name: my_simple; Type: TEXT SEARCH TEMPLATE; Schema: public; Owner: -
--

CREATE TEXT SEARCH TEMPLATE public.my_simple (
    INIT = dsimple_init,
    LEXIZE = dsimple_lexize );


--
-- Name: my_dict; Type: TEXT SEARCH DICTIONARY; Schema: public; Owner: -
--

CREATE TEXT SEARCH DICTIONARY public.my_dict (
    TEMPLATE = public.my_simple );


--
-- Name: my_conf; Type: TEXT SEARCH CONFIGURATION; Schema: public; Owner: -
--

CREATE TEXT SEARCH CONFIGURATION public.my_conf (
    PARSER = public.my_parser );

ALTER TEXT SEARCH CONFIGURATION public.my_conf
    ADD MAPPING FOR word WITH public.my_dict;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: notes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notes (
    id integer NOT NULL,
    body text
);


--
-- Name: notes notes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notes
    ADD CONSTRAINT notes_pkey PRIMARY KEY (id);


--
-- Name: notes_body; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notes_body ON public.notes USING gin (to_tsvector('public.my_conf'::regconfig, body));


--
-- PostgreSQL database dump complete
--

\unrestrict kifgA0th92FAn7AF087gtDBQEpQI7NOXjOGxhBxlwsJZPwJTvAKNrfM8N82CmaF

