--
-- PostgreSQL database dump
--

\restrict LlNZJyZzP5wevtc3mz9WDTt13itSKgZpJ28QrPkhtBmP3E6hJ14uOZXpx2vHUqm

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
-- Name: documents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.documents (
    id integer NOT NULL,
    tenant integer
);


--
-- Name: documents documents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_pkey PRIMARY KEY (id);


--
-- Name: documents tenant_write; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_write ON public.documents FOR UPDATE USING ((tenant > 0));


--
-- PostgreSQL database dump complete
--

\unrestrict LlNZJyZzP5wevtc3mz9WDTt13itSKgZpJ28QrPkhtBmP3E6hJ14uOZXpx2vHUqm

