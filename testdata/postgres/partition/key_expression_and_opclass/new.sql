--
-- PostgreSQL database dump
--

\restrict YxRC6RJNiauDscPJFIRxeoUV4KFQXAZQaF78NkeG1g30PSBsReZWmYD3qUDhaL5

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

SET default_tablespace = '';

--
-- Name: mails; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mails (
    id integer NOT NULL,
    sender text NOT NULL
)
PARTITION BY RANGE (lower(sender) COLLATE "C" text_pattern_ops, ((id % 10)));


SET default_table_access_method = heap;

--
-- Name: mails_a; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mails_a (
    id integer NOT NULL,
    sender text NOT NULL
);


--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id integer NOT NULL,
    email text NOT NULL
);


--
-- Name: mails_a; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mails ATTACH PARTITION public.mails_a FOR VALUES FROM ('a', MINVALUE) TO ('n', MINVALUE);


--
-- PostgreSQL database dump complete
--

\unrestrict YxRC6RJNiauDscPJFIRxeoUV4KFQXAZQaF78NkeG1g30PSBsReZWmYD3qUDhaL5

