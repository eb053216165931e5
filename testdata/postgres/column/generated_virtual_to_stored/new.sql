--
-- PostgreSQL database dump
--

\restrict kAytkx7G0OQIBeJNMzpS6Yrwb0APrQqXvMlR8b3YHZ4434RrTPRA2UbAmuyTn77

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

SET default_table_access_method = heap;

--
-- Name: tracks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tracks (
    id integer NOT NULL,
    seconds integer NOT NULL,
    minutes numeric GENERATED ALWAYS AS (((seconds)::numeric / 60.0)) STORED
);


--
-- Name: tracks tracks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tracks
    ADD CONSTRAINT tracks_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict kAytkx7G0OQIBeJNMzpS6Yrwb0APrQqXvMlR8b3YHZ4434RrTPRA2UbAmuyTn77

