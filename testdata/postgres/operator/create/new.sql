--
-- PostgreSQL database dump
--

\restrict o6kdEnor7wEnuzxGYwlFqFmNxYN9sxdyiHOB5K5tbsCxFSPLIGFVRtXCuIOnoNx

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
-- Name: money_amount; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.money_amount AS (
	amount numeric,
	currency text
);


--
-- Name: same_amount(public.money_amount, public.money_amount); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.same_amount(a public.money_amount, b public.money_amount) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT a.amount = b.amount AND a.currency = b.currency $$;


--
-- Name: ===; Type: OPERATOR; Schema: public; Owner: -
--

CREATE OPERATOR public.=== (
    FUNCTION = public.same_amount,
    LEFTARG = public.money_amount,
    RIGHTARG = public.money_amount,
    COMMUTATOR = OPERATOR(public.===),
    RESTRICT = eqsel,
    JOIN = eqjoinsel
);


--
-- Name: OPERATOR === (public.money_amount, public.money_amount); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON OPERATOR public.=== (public.money_amount, public.money_amount) IS 'same currency too';


--
-- PostgreSQL database dump complete
--

\unrestrict o6kdEnor7wEnuzxGYwlFqFmNxYN9sxdyiHOB5K5tbsCxFSPLIGFVRtXCuIOnoNx

