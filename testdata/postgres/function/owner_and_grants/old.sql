--
-- PostgreSQL database dump
--

\restrict KFKOB2bxRGQLhHSYGF1xyptSqDYtGAWFHRjxMe6RN3Bov1C91OXV3nUdAbVWc4O

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
-- Name: purge(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.purge() RETURNS void
    LANGUAGE sql
    AS $$ SELECT $$;


ALTER FUNCTION public.purge() OWNER TO app_owner;

--
-- PostgreSQL database dump complete
--

\unrestrict KFKOB2bxRGQLhHSYGF1xyptSqDYtGAWFHRjxMe6RN3Bov1C91OXV3nUdAbVWc4O

