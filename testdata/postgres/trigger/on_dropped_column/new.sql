--
-- PostgreSQL database dump
--

\restrict menBuME3VWjlZnJIxvg29UIxtPJGdNWgux7j3f4xPzqNwjijPgeei24u03a8JeA

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
-- Name: rehash(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rehash() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RETURN NEW; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id integer NOT NULL,
    email text
);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: users users_rehash; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER users_rehash BEFORE UPDATE OF email ON public.users FOR EACH ROW EXECUTE FUNCTION public.rehash();


--
-- PostgreSQL database dump complete
--

\unrestrict menBuME3VWjlZnJIxvg29UIxtPJGdNWgux7j3f4xPzqNwjijPgeei24u03a8JeA

