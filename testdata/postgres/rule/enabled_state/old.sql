--
-- PostgreSQL database dump
--

\restrict IjUOofau72UKHvMWxx0wYK9KbqWWdhNVxAVk1aKjRY9Cg3EfFtxlj5ntjoDoHon

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
-- Name: logs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.logs (
    id integer NOT NULL,
    line text
);


--
-- Name: logs logs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.logs
    ADD CONSTRAINT logs_pkey PRIMARY KEY (id);


--
-- Name: logs protect; Type: RULE; Schema: public; Owner: -
--

CREATE RULE protect AS
    ON DELETE TO public.logs DO INSTEAD NOTHING;


--
-- PostgreSQL database dump complete
--

\unrestrict IjUOofau72UKHvMWxx0wYK9KbqWWdhNVxAVk1aKjRY9Cg3EfFtxlj5ntjoDoHon

