--
-- PostgreSQL database dump
--

\restrict CvKGflnLD7KuBVWLDgSVk8ays4N2x7U7dyWnwj2rEH8aY7HjtSIcvdd1mH4XALi

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
-- Name: visits; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.visits (
    id bigint NOT NULL,
    page text NOT NULL,
    seen_at timestamp with time zone NOT NULL
);


--
-- Name: visits visits_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visits
    ADD CONSTRAINT visits_pkey PRIMARY KEY (id);


--
-- Name: visits_seen_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX visits_seen_idx ON public.visits USING btree (seen_at);

ALTER TABLE public.visits CLUSTER ON visits_seen_idx;


--
-- PostgreSQL database dump complete
--

\unrestrict CvKGflnLD7KuBVWLDgSVk8ays4N2x7U7dyWnwj2rEH8aY7HjtSIcvdd1mH4XALi

