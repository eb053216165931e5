--
-- PostgreSQL database dump
--

\restrict dvDjNxxoxaxkJw7I3tSYfPsgCyfc0DcGRH0GZwkAj8jpcc4mI44ctqcvGz17gF3

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


--
-- Name: ddl_watch; Type: EVENT TRIGGER; Schema: -; Owner: -
--

CREATE EVENT TRIGGER ddl_watch ON sql_drop
   EXECUTE FUNCTION public.log_ddl();


--
-- PostgreSQL database dump complete
--

\unrestrict dvDjNxxoxaxkJw7I3tSYfPsgCyfc0DcGRH0GZwkAj8jpcc4mI44ctqcvGz17gF3

