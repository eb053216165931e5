--
-- PostgreSQL database dump
--

\restrict ygYrw1WkNbkZ1PFMNxXvwrOkDVV6EfVxMRC3xHEuRO0FJdNiFcrD2Thl5N0wvLz

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
-- Name: half(numeric); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.half(n numeric) RETURNS numeric
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT n / 2 $$;


--
-- PostgreSQL database dump complete
--

\unrestrict ygYrw1WkNbkZ1PFMNxXvwrOkDVV6EfVxMRC3xHEuRO0FJdNiFcrD2Thl5N0wvLz

