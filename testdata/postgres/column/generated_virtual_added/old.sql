--
-- PostgreSQL database dump
--

\restrict ine0DLYJXXaGJHfmJYxYh4VyyWPx0rGsYqjA3SIjqgi8rxxtMSJaK1iWq5IExGk

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
-- Name: albums; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.albums (
    id integer NOT NULL,
    title text NOT NULL,
    released date
);


--
-- Name: albums albums_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.albums
    ADD CONSTRAINT albums_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict ine0DLYJXXaGJHfmJYxYh4VyyWPx0rGsYqjA3SIjqgi8rxxtMSJaK1iWq5IExGk

