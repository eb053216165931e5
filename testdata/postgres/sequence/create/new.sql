--
-- PostgreSQL database dump
--

\restrict LunXkxYcG1RiZ8z27bgnTa62iUnsCtWdmx0VQzR1sPPQQm6w0o4c2yyRvKQJDVk

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
-- Name: invoice_numbers; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.invoice_numbers
    START WITH 10000
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: SEQUENCE invoice_numbers; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON SEQUENCE public.invoice_numbers IS 'gap-free is not promised';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: invoices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invoices (
    id integer NOT NULL,
    number bigint DEFAULT nextval('public.invoice_numbers'::regclass) NOT NULL
);


--
-- Name: invoices invoices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict LunXkxYcG1RiZ8z27bgnTa62iUnsCtWdmx0VQzR1sPPQQm6w0o4c2yyRvKQJDVk

