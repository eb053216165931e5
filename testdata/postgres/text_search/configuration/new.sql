--
-- PostgreSQL database dump
--

\restrict m3xHzJpxWAlIkuCsC8TsvxHoOYupWbwuPSrz6JxJZjJrVFTSrfrXiAUVo5xDEKA

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
-- Name: blog; Type: TEXT SEARCH CONFIGURATION; Schema: public; Owner: -
--

CREATE TEXT SEARCH CONFIGURATION public.blog (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR asciiword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR word WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR numword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR email WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR url WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR host WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR sfloat WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR version WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR hword_numpart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR hword_part WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR hword_asciipart WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR numhword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR asciihword WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR hword WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR url_path WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR file WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR "float" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR "int" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR uint WITH simple;


--
-- Name: TEXT SEARCH CONFIGURATION blog; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TEXT SEARCH CONFIGURATION public.blog IS 'no stemming';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: posts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.posts (
    id integer NOT NULL,
    body text,
    words tsvector GENERATED ALWAYS AS (to_tsvector('public.blog'::regconfig, body)) STORED
);


--
-- Name: posts posts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posts
    ADD CONSTRAINT posts_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict m3xHzJpxWAlIkuCsC8TsvxHoOYupWbwuPSrz6JxJZjJrVFTSrfrXiAUVo5xDEKA

