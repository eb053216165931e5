--
-- PostgreSQL database dump
--

\restrict NEWvUf2X37EfxX7VnjDIsAG9r3SJUiZQNxT4RsSyYcWpic4jb9QLCMYyT13mLg0

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
-- Name: short_text; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.short_text AS character varying(80) NOT NULL DEFAULT ''::character varying;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: banners; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.banners (
    id integer NOT NULL,
    headline public.short_text
);


--
-- Name: banners banners_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.banners
    ADD CONSTRAINT banners_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict NEWvUf2X37EfxX7VnjDIsAG9r3SJUiZQNxT4RsSyYcWpic4jb9QLCMYyT13mLg0

