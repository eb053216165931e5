--
-- PostgreSQL database dump
--

\restrict llFloraok9MIOwF7x5YX7dY1MZMiD98E3EjRTrjbavVxagEcPZ5GwU5VGyD52yr

-- Dumped from database version 18.6 (Debian 18.6-3)
-- Dumped by pg_dump version 18.6 (Debian 18.6-3)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: locale; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.locale AS text CONSTRAINT locale_given NOT NULL DEFAULT 'de'::text;


--
-- PostgreSQL database dump complete
--

\unrestrict llFloraok9MIOwF7x5YX7dY1MZMiD98E3EjRTrjbavVxagEcPZ5GwU5VGyD52yr

