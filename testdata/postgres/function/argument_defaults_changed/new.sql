--
-- PostgreSQL database dump
--

\restrict hedy3iL1Mh10K8D1kl4a79JfswnkAk1HH9R4EXJx3mYVOwxRuHMe5Mk2SJUv9yg

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
-- Name: page(integer, integer, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.page(n integer, size integer, sort text DEFAULT 'name'::text) RETURNS integer
    LANGUAGE sql
    AS $$ SELECT n * size $$;


--
-- PostgreSQL database dump complete
--

\unrestrict hedy3iL1Mh10K8D1kl4a79JfswnkAk1HH9R4EXJx3mYVOwxRuHMe5Mk2SJUv9yg

