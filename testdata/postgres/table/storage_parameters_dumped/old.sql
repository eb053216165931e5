--
-- PostgreSQL database dump
--

\restrict zaxCOBH2eRVBoCNnij9Ls4tKJsxN6s6R1bR8d8i3lj9FhUrmb9wHNILivinQbHK

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
-- Name: events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events (
    id bigint NOT NULL,
    body text
)
WITH (fillfactor='90', toast_tuple_target='4096', toast.autovacuum_vacuum_cost_delay='10');


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict zaxCOBH2eRVBoCNnij9Ls4tKJsxN6s6R1bR8d8i3lj9FhUrmb9wHNILivinQbHK

