--
-- PostgreSQL database dump
--

\restrict EI2QKmL0w4S32l1V9wXPQxC7fBagjipnYgNfHxZXt8l4YaJkF2tA2vC9t5VNsQA

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

SET default_tablespace = '';

--
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    id integer NOT NULL,
    shop integer NOT NULL,
    state text DEFAULT 'new'::text
)
PARTITION BY LIST (shop);


SET default_table_access_method = heap;

--
-- Name: orders_1; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders_1 (
    id integer NOT NULL,
    shop integer NOT NULL,
    state text DEFAULT 'new'::text
);


--
-- Name: orders_1; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders ATTACH PARTITION public.orders_1 FOR VALUES IN (1);


--
-- PostgreSQL database dump complete
--

\unrestrict EI2QKmL0w4S32l1V9wXPQxC7fBagjipnYgNfHxZXt8l4YaJkF2tA2vC9t5VNsQA

