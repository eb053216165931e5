--
-- PostgreSQL database dump
--

\restrict fhnrIdxWsZwCiW1VjLkg64M9vQgpPvMSx4PZIMun8knrRbOeu0W7iuktRqjIuZ5

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
-- Name: label(integer[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.label(ids integer[]) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT array_to_string(ids, ',') $$;


--
-- Name: label(bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.label(id bigint) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'No. ' || id $$;


--
-- Name: label(integer[], text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.label(ids integer[], VARIADIC sep text[]) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT array_to_string(ids, sep[1]) $$;


--
-- PostgreSQL database dump complete
--

\unrestrict fhnrIdxWsZwCiW1VjLkg64M9vQgpPvMSx4PZIMun8knrRbOeu0W7iuktRqjIuZ5

