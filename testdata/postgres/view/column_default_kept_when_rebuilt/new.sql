--
-- PostgreSQL database dump
--

\restrict irh4rydjiQVMwynJsZ23bR7ZpO46UyllfdKd5iHfg8fyLWEFgQxObooBxs0q0qV

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
-- Name: tickets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tickets (
    id integer NOT NULL,
    title text,
    state text NOT NULL
);


--
-- Name: open_tickets; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.open_tickets AS
 SELECT tickets.id,
    tickets.state,
    tickets.title
   FROM public.tickets
  WHERE (tickets.state = 'open'::text);


--
-- Name: open_tickets state; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.open_tickets ALTER COLUMN state SET DEFAULT 'open'::text;


--
-- Name: tickets tickets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT tickets_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict irh4rydjiQVMwynJsZ23bR7ZpO46UyllfdKd5iHfg8fyLWEFgQxObooBxs0q0qV

