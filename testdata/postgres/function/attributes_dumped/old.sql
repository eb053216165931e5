--
-- PostgreSQL database dump
--

\restrict rymxjyayIO0KJyAASWjOE2BKJGteSykja0mRpCj8e4YEU64LoFah8lOkXKu3MtG

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
-- Name: stock_of(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.stock_of(sku text) RETURNS integer
    LANGUAGE plpgsql STABLE PARALLEL RESTRICTED
    SET statement_timeout TO '5s'
    AS $$BEGIN RETURN length(sku); END$$;


--
-- PostgreSQL database dump complete
--

\unrestrict rymxjyayIO0KJyAASWjOE2BKJGteSykja0mRpCj8e4YEU64LoFah8lOkXKu3MtG

