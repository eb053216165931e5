--
-- PostgreSQL database dump
--

\restrict rbe9JZfwxxz6z3XmAsh1xcQTalAdVxiyKzA3DQZJKvlEbhDpcB3W3cj2FxuFwGx

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
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id integer NOT NULL,
    name text,
    email text
);


--
-- Name: user_names; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.user_names AS
 SELECT users.id,
    users.name
   FROM public.users;


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict rbe9JZfwxxz6z3XmAsh1xcQTalAdVxiyKzA3DQZJKvlEbhDpcB3W3cj2FxuFwGx

