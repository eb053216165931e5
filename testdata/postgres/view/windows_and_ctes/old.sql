--
-- PostgreSQL database dump
--

\restrict A8CbH7AEx6nwiR9eL7N62YrOHMvDTf3BtUc0jIReI8aWhMgobmyAxXDMs1XyHXU

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

SET default_table_access_method = heap;

--
-- Name: sales; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sales (
    id integer NOT NULL,
    shop integer NOT NULL,
    day date NOT NULL,
    amount numeric NOT NULL
);


--
-- Name: ranking; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.ranking AS
 SELECT sales.shop,
    sum(sales.amount) AS total
   FROM public.sales
  GROUP BY sales.shop;


--
-- Name: sales sales_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sales
    ADD CONSTRAINT sales_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict A8CbH7AEx6nwiR9eL7N62YrOHMvDTf3BtUc0jIReI8aWhMgobmyAxXDMs1XyHXU

