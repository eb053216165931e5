--
-- PostgreSQL database dump
--

\restrict OAs6bNCbBIQ3zQziQ3yj7tIp1PxFII8BcVk2GXZrWym5vBWMPayMDwiTvZM8yws

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
-- Name: answer; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.answer AS ENUM (
    'Yes',
    'yes',
    'it''s "maybe"',
    'a\b',
    ' no ',
    'no'
);


--
-- PostgreSQL database dump complete
--

\unrestrict OAs6bNCbBIQ3zQziQ3yj7tIp1PxFII8BcVk2GXZrWym5vBWMPayMDwiTvZM8yws

