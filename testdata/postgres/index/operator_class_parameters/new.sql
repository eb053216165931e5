--
-- PostgreSQL database dump
--

\restrict 8rObS2wQXS5NgfaPEprzN1j2JxjpUTnV8VaXiBp9fa4O2s0c5xk2HjB7DTuAGq6

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
-- Name: docs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.docs (
    id integer NOT NULL,
    words tsvector,
    seen timestamp with time zone
);


--
-- Name: docs docs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.docs
    ADD CONSTRAINT docs_pkey PRIMARY KEY (id);


--
-- Name: docs_seen; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX docs_seen ON public.docs USING brin (seen timestamptz_minmax_multi_ops (values_per_range='16'));


--
-- Name: docs_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX docs_words ON public.docs USING gist (words tsvector_ops (siglen='200'));


--
-- PostgreSQL database dump complete
--

\unrestrict 8rObS2wQXS5NgfaPEprzN1j2JxjpUTnV8VaXiBp9fa4O2s0c5xk2HjB7DTuAGq6

