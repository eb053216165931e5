--
-- PostgreSQL database dump
--

\restrict f2QJ740v0XhAd6ooKZn9M3K8qAxJ2sTaG9SdQbxkXPckUltEhBSiHxB35o9lh0w

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

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: clicks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clicks (
    id bigint NOT NULL,
    visitor uuid,
    page text
);
ALTER TABLE ONLY public.clicks ALTER COLUMN visitor SET (n_distinct=-0.3, n_distinct_inherited=-0.2);
ALTER TABLE ONLY public.clicks ALTER COLUMN page SET (n_distinct=900);


--
-- Name: clicks clicks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clicks
    ADD CONSTRAINT clicks_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict f2QJ740v0XhAd6ooKZn9M3K8qAxJ2sTaG9SdQbxkXPckUltEhBSiHxB35o9lh0w

