--
-- PostgreSQL database dump
--

\restrict nx378aAyVmkvSR1BLF6oI2Moi2KwuAryJF9R0u5Xi8XaCWH9xiRzQByRmYNXizp

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
-- Name: percent; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.percent AS numeric;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: rates; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rates (
    id integer NOT NULL,
    rate public.percent
);


--
-- Name: rates rates_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rates
    ADD CONSTRAINT rates_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict nx378aAyVmkvSR1BLF6oI2Moi2KwuAryJF9R0u5Xi8XaCWH9xiRzQByRmYNXizp

