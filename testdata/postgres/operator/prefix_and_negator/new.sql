--
-- PostgreSQL database dump
--

\restrict xq9YK0jnxWypMd5zR392txukzi5VrexxyXWXQJRyPBAEScjrwfC2CVKBrmdXxxL

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
-- Name: gt_len(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.gt_len(a text, b text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT length(a) > length(b) $$;


--
-- Name: le_len(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.le_len(a text, b text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT length(a) <= length(b) $$;


--
-- Name: not_null(anyelement); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.not_null(a anyelement) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT a IS NOT NULL $$;


--
-- Name: #<=; Type: OPERATOR; Schema: public; Owner: -
--

CREATE OPERATOR public.#<= (
    FUNCTION = public.le_len,
    LEFTARG = text,
    RIGHTARG = text,
    NEGATOR = OPERATOR(public.#>)
);


--
-- Name: #>; Type: OPERATOR; Schema: public; Owner: -
--

CREATE OPERATOR public.#> (
    FUNCTION = public.gt_len,
    LEFTARG = text,
    RIGHTARG = text,
    NEGATOR = OPERATOR(public.#<=)
);


--
-- Name: ??; Type: OPERATOR; Schema: public; Owner: -
--

CREATE OPERATOR public.?? (
    FUNCTION = public.not_null,
    RIGHTARG = anyelement
);


--
-- PostgreSQL database dump complete
--

\unrestrict xq9YK0jnxWypMd5zR392txukzi5VrexxyXWXQJRyPBAEScjrwfC2CVKBrmdXxxL

