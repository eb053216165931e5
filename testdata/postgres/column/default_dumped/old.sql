--
-- PostgreSQL database dump
--

\restrict 3zeGtjBgEnTgjdisNVrgYVjSeTQJ2YPw1xFMdUF75aMdvxoDXFPnZNHbA8duLbH

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
    id bigint NOT NULL,
    run_after timestamp with time zone DEFAULT (now() + '00:05:00'::interval),
    queue character varying(20) DEFAULT 'default'::character varying,
    opts jsonb DEFAULT '{}'::jsonb
);


--
-- Name: jobs jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict 3zeGtjBgEnTgjdisNVrgYVjSeTQJ2YPw1xFMdUF75aMdvxoDXFPnZNHbA8duLbH

