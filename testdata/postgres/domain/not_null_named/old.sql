--
-- PostgreSQL database dump
--

\restrict ROURkDEBKASdRMqTCx4e6NgVmWLIsdvHoc3Cv1IDR6cqkokuwFt0bKcCBmfxUOY

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

CREATE DOMAIN public.locale AS text NOT NULL;


--
-- PostgreSQL database dump complete
--

\unrestrict ROURkDEBKASdRMqTCx4e6NgVmWLIsdvHoc3Cv1IDR6cqkokuwFt0bKcCBmfxUOY

