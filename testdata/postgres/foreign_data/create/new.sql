--
-- PostgreSQL database dump
--

\restrict vzsIS1U08H5SrG4WuO7juQSLzCMxxCCCJXFG2AnpnQojxeuJsW0RwKGTwBEWvIM

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
-- Name: files; Type: FOREIGN DATA WRAPPER; Schema: -; Owner: -
--

CREATE FOREIGN DATA WRAPPER files;


--
-- Name: archive; Type: SERVER; Schema: -; Owner: -
--

CREATE SERVER archive TYPE 'csv' VERSION '2' FOREIGN DATA WRAPPER files OPTIONS (
    folder '/srv/archive'
);


--
-- Name: USER MAPPING public SERVER archive; Type: USER MAPPING; Schema: -; Owner: -
--

CREATE USER MAPPING FOR public SERVER archive;


--
-- Name: USER MAPPING reporting SERVER archive; Type: USER MAPPING; Schema: -; Owner: -
--

CREATE USER MAPPING FOR reporting SERVER archive OPTIONS (
    password 's3cret',
    "user" 'rep'
);


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: local_orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.local_orders (
    id integer NOT NULL
);


--
-- Name: old_orders; Type: FOREIGN TABLE; Schema: public; Owner: -
--

CREATE FOREIGN TABLE public.old_orders (
    id integer NOT NULL,
    total numeric
)
SERVER archive
OPTIONS (
    filename 'orders.csv'
);
ALTER FOREIGN TABLE public.old_orders ALTER COLUMN total OPTIONS (
    format '0.00'
);


--
-- Name: FOREIGN TABLE old_orders; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FOREIGN TABLE public.old_orders IS 'before 2010';


--
-- Name: local_orders local_orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.local_orders
    ADD CONSTRAINT local_orders_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict vzsIS1U08H5SrG4WuO7juQSLzCMxxCCCJXFG2AnpnQojxeuJsW0RwKGTwBEWvIM

