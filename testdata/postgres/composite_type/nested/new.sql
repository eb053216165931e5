--
-- PostgreSQL database dump
--

\restrict ImyqjYGimQxgeTl1VQwQ7Y024SRernkdi3U9fGoJnu0Wx5vzUw1FnaFjqoxoUSx

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
-- Name: geo; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.geo AS (
	lat numeric(9,6),
	lon numeric(9,6),
	altitude numeric
);


--
-- Name: place; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.place AS (
	name text,
	at public.geo,
	stops public.geo[]
);


--
-- PostgreSQL database dump complete
--

\unrestrict ImyqjYGimQxgeTl1VQwQ7Y024SRernkdi3U9fGoJnu0Wx5vzUw1FnaFjqoxoUSx

