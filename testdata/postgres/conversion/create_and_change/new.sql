--
-- PostgreSQL database dump
--

\restrict Fe3JmV5TYJ8ysNaIt3mGQ07NbIkMMZ8m8lExeUrMYnjy7dU2jkcIfHBTphagyR0

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

CREATE DEFAULT CONVERSION public.old_latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;


--
-- Name: CONVERSION old_latin; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON CONVERSION public.old_latin IS 'imports';


--
-- Name: to_latin; Type: CONVERSION; Schema: public; Owner: -
--

CREATE CONVERSION public.to_latin FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;


--
-- PostgreSQL database dump complete
--

\unrestrict Fe3JmV5TYJ8ysNaIt3mGQ07NbIkMMZ8m8lExeUrMYnjy7dU2jkcIfHBTphagyR0

