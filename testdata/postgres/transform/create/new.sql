--
-- PostgreSQL database dump
--

\restrict mUowCjpJHy2g2nYW0dONVnoZcfo510G4hx9cWZzAKeQyGy7QSUG9GzSyWcLqx4e

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
-- Name: TRANSFORM FOR integer LANGUAGE sql; Type: TRANSFORM; Schema: -; Owner: -
--

CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION pg_catalog.prsd_lextype(internal), TO SQL WITH FUNCTION pg_catalog.int4recv(internal));


--
-- Name: TRANSFORM FOR integer LANGUAGE sql; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'for a test';


--
-- Name: celsius; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.celsius AS (
	degrees numeric
);


--
-- PostgreSQL database dump complete
--

\unrestrict mUowCjpJHy2g2nYW0dONVnoZcfo510G4hx9cWZzAKeQyGy7QSUG9GzSyWcLqx4e

