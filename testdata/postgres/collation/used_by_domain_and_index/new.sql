--
-- PostgreSQL database dump
--

\restrict Ke1EdH6tnZzcrRXZ5cbvfWtOmhHoxHEGwT0JTTbJxUdxFB0YLUaKtDBgZINzgii

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
-- Name: plain; Type: COLLATION; Schema: public; Owner: -
--

CREATE COLLATION public.plain (provider = libc, locale = 'POSIX');


--
-- Name: code; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.code AS text COLLATE public.plain;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: mails; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mails (
    id integer NOT NULL,
    sender text NOT NULL,
    code public.code
);


--
-- Name: mails mails_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mails
    ADD CONSTRAINT mails_pkey PRIMARY KEY (id);


--
-- Name: mails_sender; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mails_sender ON public.mails USING btree (sender COLLATE public.plain);


--
-- PostgreSQL database dump complete
--

\unrestrict Ke1EdH6tnZzcrRXZ5cbvfWtOmhHoxHEGwT0JTTbJxUdxFB0YLUaKtDBgZINzgii

