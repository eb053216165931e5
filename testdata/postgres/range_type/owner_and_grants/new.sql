--
-- PostgreSQL database dump
--

\restrict eN5FecQGUhx8aOla383aAMJtCnAgOboUP5iebxguD7rHG9Xcc2jJ7abt03t0uVV

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
-- Name: ip_range; Type: TYPE; Schema: public; Owner: app_admin
--

CREATE TYPE public.ip_range AS RANGE (
    subtype = inet,
    multirange_type_name = public.ip_multirange
);


ALTER TYPE public.ip_range OWNER TO app_admin;

--
-- Name: TYPE ip_range; Type: ACL; Schema: public; Owner: app_admin
--

REVOKE ALL ON TYPE public.ip_range FROM PUBLIC;


--
-- PostgreSQL database dump complete
--

\unrestrict eN5FecQGUhx8aOla383aAMJtCnAgOboUP5iebxguD7rHG9Xcc2jJ7abt03t0uVV

