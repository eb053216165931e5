--
-- PostgreSQL database dump
--

\restrict kz2x5gxtSVjURykj5JE1TnDH5sU1KuOV5DrKVge4HMy6EdECMW7jkV0F7twX6G4

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
-- Name: tracks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tracks (
    album_id integer,
    "position" integer,
    title text
);


--
-- Name: tracks tracks_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tracks
    ADD CONSTRAINT tracks_position_key UNIQUE (album_id, "position") DEFERRABLE INITIALLY DEFERRED;


--
-- PostgreSQL database dump complete
--

\unrestrict kz2x5gxtSVjURykj5JE1TnDH5sU1KuOV5DrKVge4HMy6EdECMW7jkV0F7twX6G4

