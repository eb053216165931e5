--
-- PostgreSQL database dump
--

\restrict moJOgWQYStHYuPWyqAngsLexPO4IKBjtS8z0gOvjdfCryiEx9ZyL0hbl9VVxyFC

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
-- Name: names_write(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.names_write() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RETURN NEW; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: people; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people (
    id integer NOT NULL,
    first text,
    last text
);


--
-- Name: names; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.names AS
 SELECT people.id,
    ((people.last || ', '::text) || people.first) AS name
   FROM public.people;


--
-- Name: people people_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);


--
-- Name: names names_ins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER names_ins INSTEAD OF INSERT OR UPDATE ON public.names FOR EACH ROW EXECUTE FUNCTION public.names_write();


--
-- PostgreSQL database dump complete
--

\unrestrict moJOgWQYStHYuPWyqAngsLexPO4IKBjtS8z0gOvjdfCryiEx9ZyL0hbl9VVxyFC

