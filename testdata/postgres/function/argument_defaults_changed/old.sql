--
-- PostgreSQL database dump
--

\restrict xCWfJZ38xM2D4IhDmz46dYlY9n9SjzkM7JqTX3GZ3spRVpZRVCgVbsGeL6yxOEM

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

CREATE FUNCTION public.page(n integer, size integer DEFAULT 20, sort text DEFAULT 'id'::text) RETURNS integer
    LANGUAGE sql
    AS $$ SELECT n * size $$;


--
-- PostgreSQL database dump complete
--

\unrestrict xCWfJZ38xM2D4IhDmz46dYlY9n9SjzkM7JqTX3GZ3spRVpZRVCgVbsGeL6yxOEM

