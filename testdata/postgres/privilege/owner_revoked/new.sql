--
-- PostgreSQL database dump
--

\restrict 33WYffXuNsoZjdDY4vXtlrq0Tymox6lxAFHZBvvkkN3xbgNIL8WV0xsnchkipI8

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
-- Name: ledger; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.ledger (
    id integer NOT NULL,
    line text
);


ALTER TABLE public.ledger OWNER TO app_owner;

--
-- Name: ledger ledger_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_pkey PRIMARY KEY (id);


--
-- Name: TABLE ledger; Type: ACL; Schema: public; Owner: app_owner
--

REVOKE ALL ON TABLE public.ledger FROM app_owner;
GRANT SELECT,INSERT,REFERENCES,TRIGGER ON TABLE public.ledger TO app_owner;


--
-- PostgreSQL database dump complete
--

\unrestrict 33WYffXuNsoZjdDY4vXtlrq0Tymox6lxAFHZBvvkkN3xbgNIL8WV0xsnchkipI8

