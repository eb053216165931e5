--
-- PostgreSQL database dump
--

\restrict JWxxqwxAhLoe1mMqenmQcqBTfcPw0sBniR76xccaTJTRwRr95fEjfTh0bL7NLuM

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

--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events (
    id integer NOT NULL,
    at date NOT NULL,
    kind text
)
PARTITION BY RANGE (at);


SET default_table_access_method = heap;

--
-- Name: events_2024; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_2024 (
    id integer NOT NULL,
    at date NOT NULL,
    kind text
);


--
-- Name: events_2025; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_2025 (
    id integer NOT NULL,
    at date NOT NULL,
    kind text
);


--
-- Name: events_2024; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');


--
-- Name: events_2025; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');


--
-- Name: events_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_kind ON ONLY public.events USING btree (kind);


--
-- Name: events_2024_kind_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_2024_kind_idx ON public.events_2024 USING btree (kind);


--
-- Name: events_2025_kind_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_2025_kind_idx ON public.events_2025 USING btree (kind);


--
-- Name: events_2024_kind_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_kind ATTACH PARTITION public.events_2024_kind_idx;


--
-- Name: events_2025_kind_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_kind ATTACH PARTITION public.events_2025_kind_idx;


--
-- PostgreSQL database dump complete
--

\unrestrict JWxxqwxAhLoe1mMqenmQcqBTfcPw0sBniR76xccaTJTRwRr95fEjfTh0bL7NLuM

