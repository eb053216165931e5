--
-- PostgreSQL database dump
--

\restrict hQQo65Gj1sXxbxnX2dZl5OLRXiaQQjgR2oDlbOPsGo8OScjo4C39RxKcylL3Lge

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

SET default_table_access_method = heap;

--
-- Name: documents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.documents (
    id integer NOT NULL,
    owner text,
    tenant integer,
    secret boolean
);


--
-- Name: documents documents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_pkey PRIMARY KEY (id);


--
-- Name: documents; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.documents ENABLE ROW LEVEL SECURITY;

--
-- Name: documents insert_own; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY insert_own ON public.documents FOR INSERT TO app_owner, app_rw WITH CHECK ((owner = CURRENT_USER));


--
-- Name: documents no_secrets; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY no_secrets ON public.documents AS RESTRICTIVE FOR SELECT TO reporting USING ((NOT secret));


--
-- Name: POLICY no_secrets ON documents; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON POLICY no_secrets ON public.documents IS 'asked for by the auditors';


--
-- Name: documents own_documents; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_documents ON public.documents USING ((owner = CURRENT_USER));


--
-- PostgreSQL database dump complete
--

\unrestrict hQQo65Gj1sXxbxnX2dZl5OLRXiaQQjgR2oDlbOPsGo8OScjo4C39RxKcylL3Lge

