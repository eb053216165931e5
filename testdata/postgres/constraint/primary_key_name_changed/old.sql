--
-- PostgreSQL database dump
--

\restrict UxIun732Q2e4AxJh3FCNxxb7oV2hceiaNGJPtO3n8e4OkfYpvZls8r7x7koOQH7

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
-- Name: coupons; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.coupons (
    code text NOT NULL,
    percent integer
);


--
-- Name: coupons pk_coupons; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coupons
    ADD CONSTRAINT pk_coupons PRIMARY KEY (code);


--
-- PostgreSQL database dump complete
--

\unrestrict UxIun732Q2e4AxJh3FCNxxb7oV2hceiaNGJPtO3n8e4OkfYpvZls8r7x7koOQH7

