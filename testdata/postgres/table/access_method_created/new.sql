--
-- PostgreSQL database dump
--

\restrict 12xUMGhoxCxTKm4DB231UG0FPhIYXTmQrIJdKa6EoCFTQNNxbV6QxQ6PeMjcqE1

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
-- Name: append_heap; Type: ACCESS METHOD; Schema: -; Owner: -
--

CREATE ACCESS METHOD append_heap TYPE TABLE HANDLER heap_tableam_handler;


--
-- Name: ACCESS METHOD append_heap; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON ACCESS METHOD append_heap IS 'heap under another name';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: journal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal (
    id bigint NOT NULL,
    entry text
);


SET default_table_access_method = append_heap;

--
-- Name: journal_archive; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_archive (
    id bigint NOT NULL,
    entry text
);


--
-- Name: journal_archive journal_archive_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_archive
    ADD CONSTRAINT journal_archive_pkey PRIMARY KEY (id);


--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict 12xUMGhoxCxTKm4DB231UG0FPhIYXTmQrIJdKa6EoCFTQNNxbV6QxQ6PeMjcqE1

