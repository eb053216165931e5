--
-- PostgreSQL database dump
--

\restrict wAWiSMMW9woxo0iuZKvZ1CV1aZM7Rj2FoV9R6HF2kNaCsG6gEkDRosUIolTHS2B

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
-- Name: mood; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.mood AS ENUM (
    'sad',
    'ok'
);


--
-- Name: mood_from_int(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mood_from_int(i integer) RETURNS public.mood
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN i > 0 THEN 'ok'::mood ELSE 'sad'::mood END $$;


--
-- Name: CAST (integer AS public.mood); Type: CAST; Schema: -; Owner: -
--

CREATE CAST (integer AS public.mood) WITH FUNCTION public.mood_from_int(integer) AS ASSIGNMENT;


--
-- Name: CAST (integer AS public.mood); Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON CAST (integer AS public.mood) IS 'for the old API';


--
-- Name: CAST (public.mood AS character varying); Type: CAST; Schema: -; Owner: -
--

CREATE CAST (public.mood AS character varying) WITH INOUT AS IMPLICIT;


--
-- PostgreSQL database dump complete
--

\unrestrict wAWiSMMW9woxo0iuZKvZ1CV1aZM7Rj2FoV9R6HF2kNaCsG6gEkDRosUIolTHS2B

