--
-- PostgreSQL database dump
--

\restrict Cc1eKj5K186QBVn5DPcglnx1LGDLdEVDh2LMiaU9mfK8sUJDlpcRcCi9yDkReHR

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
    day date NOT NULL
)
PARTITION BY LIST (shop);


SET default_table_access_method = heap;

--
-- Name: orders_shop1; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders_shop1 (
    id integer NOT NULL,
    shop integer NOT NULL,
    day date NOT NULL
);


--
-- Name: orders_shop2; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders_shop2 (
    id integer NOT NULL,
    shop integer NOT NULL,
    day date NOT NULL
)
PARTITION BY RANGE (day);


--
-- Name: orders_shop2_2024; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders_shop2_2024 (
    id integer NOT NULL,
    shop integer NOT NULL,
    day date NOT NULL
);


--
-- Name: orders_shop2_rest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders_shop2_rest (
    id integer NOT NULL,
    shop integer NOT NULL,
    day date NOT NULL
);


--
-- Name: orders_shop1; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders ATTACH PARTITION public.orders_shop1 FOR VALUES IN (1);


--
-- Name: orders_shop2; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders ATTACH PARTITION public.orders_shop2 FOR VALUES IN (2);


--
-- Name: orders_shop2_2024; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders_shop2 ATTACH PARTITION public.orders_shop2_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');


--
-- Name: orders_shop2_rest; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders_shop2 ATTACH PARTITION public.orders_shop2_rest DEFAULT;


--
-- PostgreSQL database dump complete
--

\unrestrict Cc1eKj5K186QBVn5DPcglnx1LGDLdEVDh2LMiaU9mfK8sUJDlpcRcCi9yDkReHR

