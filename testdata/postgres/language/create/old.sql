--
-- PostgreSQL database dump
--

\restrict sbgyodVL60C72F2wmdlYb0seSlcdwB4GirJMp7jpTId27olxaxdNlzb1WmlYX85

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
-- Name: answer(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.answer() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 42$$;


--
-- PostgreSQL database dump complete
--

\unrestrict sbgyodVL60C72F2wmdlYb0seSlcdwB4GirJMp7jpTId27olxaxdNlzb1WmlYX85

