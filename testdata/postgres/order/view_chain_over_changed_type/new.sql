--
-- PostgreSQL database dump
--

\restrict Owjz1WetmuMqjp2x2CXF5SrkIUxxeCWjLOImYdYEylbblsjb5sN8bhDVFQVV478

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
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    id integer NOT NULL,
    shop bigint,
    total numeric
);


--
-- Name: z_totals; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.z_totals AS
 SELECT orders.shop,
    sum(orders.total) AS total
   FROM public.orders
  GROUP BY orders.shop;


--
-- Name: a_best; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.a_best AS
 SELECT z_totals.shop,
    z_totals.total
   FROM public.z_totals
  WHERE (z_totals.total > (100)::numeric);


--
-- Name: m_best; Type: MATERIALIZED VIEW; Schema: public; Owner: -
--

CREATE MATERIALIZED VIEW public.m_best AS
 SELECT a_best.shop
   FROM public.a_best
  WITH NO DATA;


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: m_best_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX m_best_idx ON public.m_best USING btree (shop);


--
-- Name: TABLE a_best; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.a_best TO reporting;


--
-- PostgreSQL database dump complete
--

\unrestrict Owjz1WetmuMqjp2x2CXF5SrkIUxxeCWjLOImYdYEylbblsjb5sN8bhDVFQVV478

