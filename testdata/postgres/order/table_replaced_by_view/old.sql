--
-- PostgreSQL database dump
--

\restrict 24KTfLkBlLfq3ANteVKOZ1DP0TkyTo7PfXpTAMSxelzK1ALP1lYWDGdxGTYb3Bg

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
-- Name: user_name(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.user_name(u integer) RETURNS text
    LANGUAGE sql STABLE
    AS $$ SELECT name FROM user_names WHERE id = u $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: user_names; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_names (
    id integer NOT NULL,
    name text
);


--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id integer NOT NULL,
    name text,
    email text
);


--
-- Name: user_names user_names_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_names
    ADD CONSTRAINT user_names_pkey PRIMARY KEY (id);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict 24KTfLkBlLfq3ANteVKOZ1DP0TkyTo7PfXpTAMSxelzK1ALP1lYWDGdxGTYb3Bg

