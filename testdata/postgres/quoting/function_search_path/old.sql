--
-- PostgreSQL database dump
--

\restrict h59V6kTHeOp0Fz6Hd0XcAlCRxnAEzxW3ndcIfpieSHDnO2lBQEpmr5XD0KawQxM

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
-- Name: Core Data; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "Core Data";


--
-- Name: lookup(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.lookup(k text) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO 'public'
    AS $$ SELECT k $$;


--
-- PostgreSQL database dump complete
--

\unrestrict h59V6kTHeOp0Fz6Hd0XcAlCRxnAEzxW3ndcIfpieSHDnO2lBQEpmr5XD0KawQxM

