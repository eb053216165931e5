--
-- PostgreSQL database dump
--

\restrict BxuHGXCntBePiJ3qLj3Q7S9quqvkbEFRxCHnlTzh6ZfS95eSS2KeihadYiDwWwz

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
-- Name: mail_count(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mail_count() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT count(*) FROM mails$$;


--
-- Name: FUNCTION mail_count(); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.mail_count() IS 'gone too';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id integer NOT NULL,
    email text
);


--
-- Name: mails; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.mails AS
 SELECT users.email
   FROM public.users;


--
-- Name: VIEW mails; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.mails IS 'gone soon';


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: FUNCTION mail_count(); Type: ACL; Schema: public; Owner: -
--

GRANT ALL ON FUNCTION public.mail_count() TO reporting;


--
-- Name: TABLE mails; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.mails TO reporting;


--
-- PostgreSQL database dump complete
--

\unrestrict BxuHGXCntBePiJ3qLj3Q7S9quqvkbEFRxCHnlTzh6ZfS95eSS2KeihadYiDwWwz

