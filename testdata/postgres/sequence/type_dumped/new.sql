--
-- PostgreSQL database dump
--

\restrict nb1YGgtmHxtktqTBFxx2JmseygHBoxfwuU8eKYUOQxfWi6FY1trxh9aXEqMQgqh

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
-- Name: orders_no; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.orders_no
    START WITH 1000
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- PostgreSQL database dump complete
--

\unrestrict nb1YGgtmHxtktqTBFxx2JmseygHBoxfwuU8eKYUOQxfWi6FY1trxh9aXEqMQgqh

