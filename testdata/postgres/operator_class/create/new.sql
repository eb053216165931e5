--
-- PostgreSQL database dump
--

\restrict dhetzHgxsxxZPx1pXxZAHPNGBSKNkLMIQJr4xYtlOTcDGxqiTx0qsR8bbH6OgZY

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
-- Name: cmp_len(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.cmp_len(text, text) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $_$ SELECT length($1) - length($2) $_$;


--
-- Name: eq_len(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.eq_len(text, text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$ SELECT length($1) = length($2) $_$;


--
-- Name: lt_len(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.lt_len(text, text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$ SELECT length($1) < length($2) $_$;


--
-- Name: <#; Type: OPERATOR; Schema: public; Owner: -
--

CREATE OPERATOR public.<# (
    FUNCTION = public.lt_len,
    LEFTARG = text,
    RIGHTARG = text
);


--
-- Name: =#; Type: OPERATOR; Schema: public; Owner: -
--

CREATE OPERATOR public.=# (
    FUNCTION = public.eq_len,
    LEFTARG = text,
    RIGHTARG = text
);


--
-- Name: len_ops; Type: OPERATOR FAMILY; Schema: public; Owner: -
--

CREATE OPERATOR FAMILY public.len_ops USING btree;


--
-- Name: len_ops; Type: OPERATOR CLASS; Schema: public; Owner: -
--

CREATE OPERATOR CLASS public.len_ops
    FOR TYPE text USING btree FAMILY public.len_ops AS
    OPERATOR 1 public.<#(text,text) ,
    OPERATOR 3 public.=#(text,text) ,
    FUNCTION 1 (text, text) public.cmp_len(text,text);


--
-- Name: OPERATOR CLASS len_ops USING btree; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON OPERATOR CLASS public.len_ops USING btree IS 'by length';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.words (
    word text
);


--
-- Name: words_len; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX words_len ON public.words USING btree (word public.len_ops);


--
-- PostgreSQL database dump complete
--

\unrestrict dhetzHgxsxxZPx1pXxZAHPNGBSKNkLMIQJr4xYtlOTcDGxqiTx0qsR8bbH6OgZY

