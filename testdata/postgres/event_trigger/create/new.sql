--
-- PostgreSQL database dump
--

\restrict QPkKDOJKx61H2GrPsTkpNHBnx9Tx4B4gxokhRxoOBR4nAyCzxQj2TviuknmdnhL

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
-- Name: log_ddl(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.log_ddl() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NULL; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: ddl_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ddl_log (
    at timestamp with time zone DEFAULT now(),
    tag text
);


--
-- Name: ddl_watch; Type: EVENT TRIGGER; Schema: -; Owner: -
--

CREATE EVENT TRIGGER ddl_watch ON ddl_command_end
         WHEN TAG IN ('CREATE TABLE', 'DROP TABLE')
   EXECUTE FUNCTION public.log_ddl();


--
-- Name: EVENT TRIGGER ddl_watch; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EVENT TRIGGER ddl_watch IS 'tables only';


--
-- PostgreSQL database dump complete
--

\unrestrict QPkKDOJKx61H2GrPsTkpNHBnx9Tx4B4gxokhRxoOBR4nAyCzxQj2TviuknmdnhL

