--
-- PostgreSQL database dump
--

\restrict SaJZSwteBZan7BJfe0DUxl85AiP11DKFzulhxVhnzI1qH7n3FzJwcZSdsKguvUu

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
-- Name: orders; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.orders (
    id integer NOT NULL
);


ALTER TABLE public.orders OWNER TO postgres;

--
-- Name: order_ids; Type: VIEW; Schema: public; Owner: app_owner
--

CREATE VIEW public.order_ids AS
 SELECT orders.id
   FROM public.orders;


ALTER TABLE public.order_ids OWNER TO app_owner;

--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict SaJZSwteBZan7BJfe0DUxl85AiP11DKFzulhxVhnzI1qH7n3FzJwcZSdsKguvUu

