--
-- PostgreSQL database dump
--

\restrict tovXuxUx9pDOJosW5LhG7RlxjlOHur0wGOQ35i4xaxC5TEx7GNOT4R0DxI41yFN

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
-- Name: ticket_state; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.ticket_state AS ENUM (
    'new',
    'open',
    'done'
);


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: tickets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tickets (
    id integer NOT NULL,
    state public.ticket_state NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT closed_when_done CHECK (((state = 'done'::public.ticket_state) = (closed_at IS NOT NULL)))
);


--
-- Name: tickets tickets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT tickets_pkey PRIMARY KEY (id);


--
-- Name: tickets_active; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tickets_active ON public.tickets USING btree (id) WHERE (state < 'done'::public.ticket_state);


--
-- Name: tickets_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tickets_state ON public.tickets USING btree (state, id);


--
-- Name: tickets active_only; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY active_only ON public.tickets USING ((state <> 'done'::public.ticket_state));


--
-- PostgreSQL database dump complete
--

\unrestrict tovXuxUx9pDOJosW5LhG7RlxjlOHur0wGOQ35i4xaxC5TEx7GNOT4R0DxI41yFN

