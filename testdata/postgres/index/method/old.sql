--
-- PostgreSQL database dump
--

\restrict qcNwAx6vYTWxJZIJ31yicYmsKy5UF8RrBxfiLN4w5aP6jflxe7OQmITWqYxWDOn

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
    body jsonb,
    words tsvector,
    hash text
);


--
-- Name: docs docs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.docs
    ADD CONSTRAINT docs_pkey PRIMARY KEY (id);


--
-- Name: docs_hash; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX docs_hash ON public.docs USING btree (hash);


--
-- Name: docs_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX docs_words ON public.docs USING gist (words);


--
-- PostgreSQL database dump complete
--

\unrestrict qcNwAx6vYTWxJZIJ31yicYmsKy5UF8RrBxfiLN4w5aP6jflxe7OQmITWqYxWDOn

