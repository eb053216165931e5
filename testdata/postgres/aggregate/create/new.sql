--
-- PostgreSQL database dump
--

\restrict jk5UBhftpH7ZYh2xDWerh8qJqg38JidwWRZT1ZcxOi81pWG3Jwvub4YN1prLNxl

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
-- Name: keep_last(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_last(state text, value text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT coalesce(value, state) $$;


--
-- Name: last_known(text); Type: AGGREGATE; Schema: public; Owner: -
--

CREATE AGGREGATE public.last_known(text) (
    SFUNC = public.keep_last,
    STYPE = text
);


--
-- Name: AGGREGATE last_known(text); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON AGGREGATE public.last_known(text) IS 'last value that is not null';


--
-- PostgreSQL database dump complete
--

\unrestrict jk5UBhftpH7ZYh2xDWerh8qJqg38JidwWRZT1ZcxOi81pWG3Jwvub4YN1prLNxl

