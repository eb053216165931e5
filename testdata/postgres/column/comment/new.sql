--
-- PostgreSQL database dump
--

\restrict VsRjvoLxPZNOZTMSVriYNsK2SQmdURzGZZ1FeSXfw0ZtCyETikdzFOixiKuaNzC

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
-- Name: taxes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.taxes (
    id integer NOT NULL,
    rate numeric
);


--
-- Name: COLUMN taxes.id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.taxes.id IS 'never reused';


--
-- Name: COLUMN taxes.rate; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.taxes.rate IS 'per cent; 19 means 19 %';


--
-- Name: taxes taxes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taxes
    ADD CONSTRAINT taxes_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict VsRjvoLxPZNOZTMSVriYNsK2SQmdURzGZZ1FeSXfw0ZtCyETikdzFOixiKuaNzC

