--
-- PostgreSQL database dump
--

\restrict jqeYjxJ5WSmxyDk9xXnxL42THBojD6QvWzx7zWsdO6J8l4Ph64Hz7kVsBWEktzS

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
-- Name: old_latin; Type: CONVERSION; Schema: public; Owner: -
--

CREATE CONVERSION public.old_latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;


--
-- Name: CONVERSION old_latin; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON CONVERSION public.old_latin IS 'imports';


--
-- PostgreSQL database dump complete
--

\unrestrict jqeYjxJ5WSmxyDk9xXnxL42THBojD6QvWzx7zWsdO6J8l4Ph64Hz7kVsBWEktzS

