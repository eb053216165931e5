--
-- PostgreSQL database dump
--

\restrict rPxXuZHvUpkgOWGQzbxJHJlFcKaFgfpnxxcp1C9JkUnIXOoYhe4gRE5G3xRvMSY

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
-- Name: codes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.codes (
    id integer NOT NULL,
    code character varying(12) NOT NULL,
    label character varying(100),
    seen_at timestamp(0) with time zone
);


--
-- Name: codes codes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.codes
    ADD CONSTRAINT codes_pkey PRIMARY KEY (id);


--
-- Name: codes_code_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX codes_code_idx ON public.codes USING btree (code);


--
-- PostgreSQL database dump complete
--

\unrestrict rPxXuZHvUpkgOWGQzbxJHJlFcKaFgfpnxxcp1C9JkUnIXOoYhe4gRE5G3xRvMSY

