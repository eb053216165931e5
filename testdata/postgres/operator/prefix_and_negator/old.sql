--
-- PostgreSQL database dump
--

\restrict 7Q4z2IvFQhyw92WwxLPQcIX6S14NQFInbxYr2VxXK0GdVyQsnlxU2KGvksfOTvp

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
-- Name: not_null(anyelement); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.not_null(a anyelement) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT a IS NOT NULL $$;


--
-- PostgreSQL database dump complete
--

\unrestrict 7Q4z2IvFQhyw92WwxLPQcIX6S14NQFInbxYr2VxXK0GdVyQsnlxU2KGvksfOTvp

