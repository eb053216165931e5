--
-- PostgreSQL database dump
--

\restrict vM5nrR1SV4HcgXYzDgNDRmjyxuSIQewW4xx4iMmZ5mz7ehhS8pG49cNUHNQ7dxA

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
-- Name: brands; Type: TEXT SEARCH DICTIONARY; Schema: public; Owner: app_owner
--

CREATE TEXT SEARCH DICTIONARY public.brands (
    TEMPLATE = pg_catalog.simple );


ALTER TEXT SEARCH DICTIONARY public.brands OWNER TO app_owner;

--
-- Name: shop; Type: TEXT SEARCH CONFIGURATION; Schema: public; Owner: app_owner
--

CREATE TEXT SEARCH CONFIGURATION public.shop (
    PARSER = pg_catalog."default" );


ALTER TEXT SEARCH CONFIGURATION public.shop OWNER TO app_owner;

--
-- PostgreSQL database dump complete
--

\unrestrict vM5nrR1SV4HcgXYzDgNDRmjyxuSIQewW4xx4iMmZ5mz7ehhS8pG49cNUHNQ7dxA

