--
-- PostgreSQL database dump
--

\restrict gNjpiSdoKN4m8YRA3OIotCbaF1cfRzVCM3hXqLVaGyrFYwQCxDU2sPjK7f8bh33

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
-- Name: invoices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invoices (
    id integer NOT NULL,
    number character varying(20),
    issued timestamp without time zone
);


--
-- Name: invoices invoices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_pkey PRIMARY KEY (id);


--
-- Name: invoices_number_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invoices_number_idx ON public.invoices USING btree (upper((number)::text));


--
-- PostgreSQL database dump complete
--

\unrestrict gNjpiSdoKN4m8YRA3OIotCbaF1cfRzVCM3hXqLVaGyrFYwQCxDU2sPjK7f8bh33

