--
-- PostgreSQL database dump
--

\restrict Ovv7VA28w2Nxh7MV01GhUURLrTeGT9LK2dNRqQfV9kxikRx1N1Qe48aAIkXJsf9

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
    released date,
    sort_title text GENERATED ALWAYS AS (regexp_replace(title, '^The '::text, ''::text))
);


--
-- Name: album_list; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.album_list AS
 SELECT sort_title,
    released
   FROM public.albums
  ORDER BY sort_title;


--
-- Name: albums albums_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.albums
    ADD CONSTRAINT albums_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict Ovv7VA28w2Nxh7MV01GhUURLrTeGT9LK2dNRqQfV9kxikRx1N1Qe48aAIkXJsf9

