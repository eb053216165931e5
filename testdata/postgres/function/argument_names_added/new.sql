--
-- PostgreSQL database dump
--

\restrict eWLoW229qG5udL1gpyd8fNel6nlmIjXcItAFIv2YxiRC380f6pku3LMaM2IvAjW

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
-- Name: vat(numeric); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.vat(net numeric) RETURNS numeric
    LANGUAGE sql
    AS $_$ SELECT $1 * 0.19 $_$;


--
-- PostgreSQL database dump complete
--

\unrestrict eWLoW229qG5udL1gpyd8fNel6nlmIjXcItAFIv2YxiRC380f6pku3LMaM2IvAjW

