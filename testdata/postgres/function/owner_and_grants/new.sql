--
-- PostgreSQL database dump
--

\restrict qHnyeRQjglnwzNFXpy2TEdr50NCbAksk9xrpHxVDkodxllXuZq7oYcfV9IjR4eZ

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
-- Name: purge(); Type: FUNCTION; Schema: public; Owner: app_admin
--

CREATE FUNCTION public.purge() RETURNS void
    LANGUAGE sql
    AS $$ SELECT $$;


ALTER FUNCTION public.purge() OWNER TO app_admin;

--
-- Name: FUNCTION purge(); Type: ACL; Schema: public; Owner: app_admin
--

REVOKE ALL ON FUNCTION public.purge() FROM PUBLIC;
GRANT ALL ON FUNCTION public.purge() TO app_rw WITH GRANT OPTION;


--
-- PostgreSQL database dump complete
--

\unrestrict qHnyeRQjglnwzNFXpy2TEdr50NCbAksk9xrpHxVDkodxllXuZq7oYcfV9IjR4eZ

