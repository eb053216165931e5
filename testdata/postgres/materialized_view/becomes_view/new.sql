--
-- PostgreSQL database dump
--

\restrict mMweYze87NxIDl7YsWdo5EAVWOfGc3SAmh11zdMPqv72rczqS6xfv5sQ5nIRxDW

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
-- Name: sales; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sales (
    day date,
    amount numeric
);


--
-- Name: daily; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.daily AS
 SELECT sales.day,
    sum(sales.amount) AS amount
   FROM public.sales
  GROUP BY sales.day;


--
-- PostgreSQL database dump complete
--

\unrestrict mMweYze87NxIDl7YsWdo5EAVWOfGc3SAmh11zdMPqv72rczqS6xfv5sQ5nIRxDW

