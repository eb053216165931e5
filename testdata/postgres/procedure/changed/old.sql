--
-- PostgreSQL database dump
--

\restrict 0GKb45JaU953xMVxhV2Grx7kGSSdde4xm3gdSKDLf4KwX0NtAZAIRchegQdXkx6

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
-- Name: nightly(boolean); Type: PROCEDURE; Schema: public; Owner: -
--

CREATE PROCEDURE public.nightly(IN force boolean DEFAULT false)
    LANGUAGE plpgsql
    AS $$BEGIN RAISE NOTICE 'nightly %', force; END$$;


--
-- Name: PROCEDURE nightly(IN force boolean); Type: ACL; Schema: public; Owner: -
--

GRANT ALL ON PROCEDURE public.nightly(IN force boolean) TO app_rw;


--
-- PostgreSQL database dump complete
--

\unrestrict 0GKb45JaU953xMVxhV2Grx7kGSSdde4xm3gdSKDLf4KwX0NtAZAIRchegQdXkx6

