--
-- PostgreSQL database dump
--

\restrict SxIwuxA1OBxBCkfsRSqm5OL4HexpWp4VxTqhWqQYcEfbYuqKwFEmRRh5l1v1mQz

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
-- Name: order_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.order_status AS ENUM (
    'open',
    'paid'
);


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    id integer NOT NULL,
    status public.order_status NOT NULL
);


--
-- Name: open_orders; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.open_orders AS
 SELECT orders.id,
    orders.status
   FROM public.orders
  WHERE (orders.status = 'open'::public.order_status);


--
-- Name: VIEW open_orders; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.open_orders IS 'to be paid';


--
-- Name: status_counts; Type: MATERIALIZED VIEW; Schema: public; Owner: -
--

CREATE MATERIALIZED VIEW public.status_counts AS
 SELECT orders.status,
    count(*) AS n
   FROM public.orders
  GROUP BY orders.status
  WITH NO DATA;


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: status_counts_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX status_counts_idx ON public.status_counts USING btree (status);


--
-- Name: TABLE open_orders; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.open_orders TO reporting;


--
-- PostgreSQL database dump complete
--

\unrestrict SxIwuxA1OBxBCkfsRSqm5OL4HexpWp4VxTqhWqQYcEfbYuqKwFEmRRh5l1v1mQz

