--
-- PostgreSQL database dump
--

\restrict z3dSJxBG5LbcWtyrQXTIYQits9yCDtQv2LmHqBXtMlLRMwWDq5GRm27EgOFGvpX

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
-- Name: keepers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.keepers (
    id integer NOT NULL
);


--
-- Name: keepers keepers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.keepers
    ADD CONSTRAINT keepers_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict z3dSJxBG5LbcWtyrQXTIYQits9yCDtQv2LmHqBXtMlLRMwWDq5GRm27EgOFGvpX

