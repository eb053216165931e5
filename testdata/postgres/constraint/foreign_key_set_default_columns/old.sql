--
-- PostgreSQL database dump
--

\restrict aUisiXIGEqDSZDgyYy5JMHLF8Y3IFc51GCdbpKjawyaB14UHKnu85Hfj2yEk8Lf

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
-- Name: jobs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.jobs (
    id integer NOT NULL,
    site integer,
    queue integer DEFAULT 1
);


--
-- Name: queues; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.queues (
    site integer NOT NULL,
    id integer NOT NULL
);


--
-- Name: jobs jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_pkey PRIMARY KEY (id);


--
-- Name: queues queues_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.queues
    ADD CONSTRAINT queues_pkey PRIMARY KEY (site, id);


--
-- Name: jobs jobs_queue_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_queue_fk FOREIGN KEY (site, queue) REFERENCES public.queues(site, id) ON DELETE SET DEFAULT;


--
-- PostgreSQL database dump complete
--

\unrestrict aUisiXIGEqDSZDgyYy5JMHLF8Y3IFc51GCdbpKjawyaB14UHKnu85Hfj2yEk8Lf

