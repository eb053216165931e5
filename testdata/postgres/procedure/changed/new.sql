--
-- PostgreSQL database dump
--

\restrict cpU1xSZC4UgGcRrYMJASXgCLLSGVugzeDtE2JrInKCKxSesk8vQCl8cpcAxbBxx

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

CREATE PROCEDURE public.nightly(IN dry_run boolean DEFAULT true)
    LANGUAGE plpgsql SECURITY DEFINER
    AS $$BEGIN RAISE NOTICE 'nightly %', dry_run; END$$;


--
-- Name: PROCEDURE nightly(IN dry_run boolean); Type: ACL; Schema: public; Owner: -
--

GRANT ALL ON PROCEDURE public.nightly(IN dry_run boolean) TO app_rw;


--
-- PostgreSQL database dump complete
--

\unrestrict cpU1xSZC4UgGcRrYMJASXgCLLSGVugzeDtE2JrInKCKxSesk8vQCl8cpcAxbBxx

