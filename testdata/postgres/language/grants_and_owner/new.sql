--
-- PostgreSQL database dump
--

\restrict MYye1ihcsqn0MaNQvNT3bJCnxe63ArzDurRk8AEuAaH54TFfK3uKFGmrQKwB0WD

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
-- Name: plshop_call(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.plshop_call() RETURNS language_handler
    LANGUAGE c
    AS '$libdir/plpgsql', 'plpgsql_call_handler';


ALTER FUNCTION public.plshop_call() OWNER TO postgres;

--
-- Name: plshop; Type: PROCEDURAL LANGUAGE; Schema: -; Owner: app_owner
--

CREATE TRUSTED PROCEDURAL LANGUAGE plshop HANDLER public.plshop_call;


ALTER PROCEDURAL LANGUAGE plshop OWNER TO app_owner;

--
-- Name: LANGUAGE plshop; Type: ACL; Schema: -; Owner: app_owner
--

REVOKE ALL ON LANGUAGE plshop FROM PUBLIC;
GRANT ALL ON LANGUAGE plshop TO app_rw;


--
-- PostgreSQL database dump complete
--

\unrestrict MYye1ihcsqn0MaNQvNT3bJCnxe63ArzDurRk8AEuAaH54TFfK3uKFGmrQKwB0WD

