--
-- PostgreSQL database dump
--

\restrict YSEiwth76klDbrK341lO4MfXVfm9GqvK3ud7ZxjL9efRdPcru9FzkkH65gGokzM

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
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id integer NOT NULL,
    email text,
    born date
);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: users_lookup; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX users_lookup ON public.users USING btree (lower(email), born);
ALTER INDEX public.users_lookup ALTER COLUMN 1 SET STATISTICS 400;


--
-- PostgreSQL database dump complete
--

\unrestrict YSEiwth76klDbrK341lO4MfXVfm9GqvK3ud7ZxjL9efRdPcru9FzkkH65gGokzM

