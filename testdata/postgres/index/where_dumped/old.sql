--
-- PostgreSQL database dump
--

\restrict C9hlBvLgPpo8lfkOuRMc74hgtbuxNG58tYxps5lRuR5W7vVxjBZT05xonYyxNFZ

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
-- Name: mails; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mails (
    id integer NOT NULL,
    state character varying(10),
    tries integer
);


--
-- Name: mails mails_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mails
    ADD CONSTRAINT mails_pkey PRIMARY KEY (id);


--
-- Name: mails_queue; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX mails_queue ON public.mails USING btree (id) WHERE ((state)::text = 'queued'::text);


--
-- PostgreSQL database dump complete
--

\unrestrict C9hlBvLgPpo8lfkOuRMc74hgtbuxNG58tYxps5lRuR5W7vVxjBZT05xonYyxNFZ

