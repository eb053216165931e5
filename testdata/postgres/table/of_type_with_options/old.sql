--
-- PostgreSQL database dump
--

\restrict pIB2epDkTefN5K1mCPBH7zBxpHqRpDjyfLCsgDZ5dCHz5tEXuuNxFO3s84NyXc7

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
-- Name: reading; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.reading AS (
	sensor integer,
	taken_at timestamp with time zone,
	value double precision
);


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: readings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings OF public.reading (
    sensor NOT NULL
);


--
-- PostgreSQL database dump complete
--

\unrestrict pIB2epDkTefN5K1mCPBH7zBxpHqRpDjyfLCsgDZ5dCHz5tEXuuNxFO3s84NyXc7

