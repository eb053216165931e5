--
-- PostgreSQL database dump
--

\restrict TyaZXEhZfaFToXAl5S0aMBk7hxVLxh7SgEx633iAjhIdP5Lz8sJxtXpbxplyqHe

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
-- Name: mood; Type: TYPE; Schema: public; Owner: app_owner
--

CREATE TYPE public.mood AS ENUM (
    'sad',
    'ok'
);


ALTER TYPE public.mood OWNER TO app_owner;

--
-- Name: TYPE mood; Type: COMMENT; Schema: public; Owner: app_owner
--

COMMENT ON TYPE public.mood IS 'how it went';


--
-- Name: TYPE mood; Type: ACL; Schema: public; Owner: app_owner
--

REVOKE ALL ON TYPE public.mood FROM PUBLIC;
GRANT ALL ON TYPE public.mood TO app_rw;


--
-- PostgreSQL database dump complete
--

\unrestrict TyaZXEhZfaFToXAl5S0aMBk7hxVLxh7SgEx633iAjhIdP5Lz8sJxtXpbxplyqHe

