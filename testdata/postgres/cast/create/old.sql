--
-- PostgreSQL database dump
--

\restrict KfOSgmHonJWdN80gFfp3ztCFcqWRHTSv6ldFwupEUy3Sz8epIRO4nN3uuxLgr2R

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
-- PostgreSQL database dump complete
--

\unrestrict KfOSgmHonJWdN80gFfp3ztCFcqWRHTSv6ldFwupEUy3Sz8epIRO4nN3uuxLgr2R

