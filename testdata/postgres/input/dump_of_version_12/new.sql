--
-- PostgreSQL database dump
--

-- Dumped from database version 12.22
-- Dumped by pg_dump version 12.22

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
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    id bigint NOT NULL,
    placed_at timestamp without time zone DEFAULT CURRENT_TIMESTAMP,
    year integer GENERATED ALWAYS AS (date_part('year'::text, placed_at)) STORED
);


--
-- Name: orders_trim; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.orders_trim AS
 SELECT orders.id,
    btrim((orders.year)::text) AS year,
    date_part('month'::text, orders.placed_at) AS month,
    timezone('UTC'::text, orders.placed_at) AS placed_utc
   FROM public.orders;


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--
