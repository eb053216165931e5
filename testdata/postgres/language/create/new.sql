--
-- PostgreSQL database dump
--

\restrict JqKqALRdxwc1C3R7P8ZQIoA13rtrspx36grq5K55SGHblKwOqQPDFRiNWIcJsQR

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
-- Name: plshop_call(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plshop_call() RETURNS language_handler
    LANGUAGE c
    AS '$libdir/plpgsql', 'plpgsql_call_handler';


--
-- Name: plshop_inline(internal); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plshop_inline(internal) RETURNS void
    LANGUAGE c STRICT
    AS '$libdir/plpgsql', 'plpgsql_inline_handler';


--
-- Name: plshop_validate(oid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plshop_validate(oid) RETURNS void
    LANGUAGE c STRICT
    AS '$libdir/plpgsql', 'plpgsql_validator';


--
-- Name: plshop; Type: PROCEDURAL LANGUAGE; Schema: -; Owner: -
--

CREATE TRUSTED PROCEDURAL LANGUAGE plshop HANDLER public.plshop_call INLINE public.plshop_inline VALIDATOR public.plshop_validate;


--
-- Name: LANGUAGE plshop; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON LANGUAGE plshop IS 'PL/pgSQL by another name';


--
-- Name: answer(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.answer() RETURNS integer
    LANGUAGE plshop
    AS $$BEGIN RETURN 42; END$$;


--
-- PostgreSQL database dump complete
--

\unrestrict JqKqALRdxwc1C3R7P8ZQIoA13rtrspx36grq5K55SGHblKwOqQPDFRiNWIcJsQR

