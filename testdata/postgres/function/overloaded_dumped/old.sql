--
-- PostgreSQL database dump
--

\restrict RD7qNqYfypWNdMsyVv8Oi4ST3NXc2oxgnnxcWh190yCqYLLy6M9IG36kZdndW8y

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
-- Name: label(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.label(id integer) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT '#' || id $$;


--
-- Name: label(bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.label(id bigint) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT '#' || id $$;


--
-- PostgreSQL database dump complete
--

\unrestrict RD7qNqYfypWNdMsyVv8Oi4ST3NXc2oxgnnxcWh190yCqYLLy6M9IG36kZdndW8y

