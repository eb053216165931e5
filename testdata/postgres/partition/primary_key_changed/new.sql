--
-- PostgreSQL database dump
--

\restrict ELDTxc9MxMFXuf24MlNkzDyWU2YfJZax5mcmTlhzgt0iRIDfWgJteSXnuAhuNnx

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
-- Name: payments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payments (
    id bigint NOT NULL,
    day date NOT NULL,
    ref text NOT NULL
)
PARTITION BY RANGE (day);


SET default_table_access_method = heap;

--
-- Name: payments_2024; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payments_2024 (
    id bigint NOT NULL,
    day date NOT NULL,
    ref text NOT NULL
);


--
-- Name: payments_2024; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments ATTACH PARTITION public.payments_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');


--
-- Name: payments payments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_pkey PRIMARY KEY (day, id);


--
-- Name: payments_2024 payments_2024_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments_2024
    ADD CONSTRAINT payments_2024_pkey PRIMARY KEY (day, id);


--
-- Name: payments payments_ref; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_ref UNIQUE (ref, day);


--
-- Name: payments_2024 payments_2024_ref_day_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments_2024
    ADD CONSTRAINT payments_2024_ref_day_key UNIQUE (ref, day);


--
-- Name: payments_2024_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.payments_pkey ATTACH PARTITION public.payments_2024_pkey;


--
-- Name: payments_2024_ref_day_key; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.payments_ref ATTACH PARTITION public.payments_2024_ref_day_key;


--
-- PostgreSQL database dump complete
--

\unrestrict ELDTxc9MxMFXuf24MlNkzDyWU2YfJZax5mcmTlhzgt0iRIDfWgJteSXnuAhuNnx

