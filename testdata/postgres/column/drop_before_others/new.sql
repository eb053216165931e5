--
-- PostgreSQL database dump
--

\restrict ZiwISITqn7JXGHcw0TT8hKy21ukbPXm6WgJgXgdE6hPW42gM7cOZzIWaOqlyNeU

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
    customer_id integer NOT NULL,
    placed_at timestamp with time zone NOT NULL,
    total numeric(10,2) NOT NULL,
    CONSTRAINT orders_total_check CHECK ((total >= (0)::numeric))
);


--
-- Name: orders orders_customer_placed_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_customer_placed_key UNIQUE (customer_id, placed_at);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: orders_placed_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orders_placed_idx ON public.orders USING btree (placed_at DESC) INCLUDE (total);


--
-- PostgreSQL database dump complete
--

\unrestrict ZiwISITqn7JXGHcw0TT8hKy21ukbPXm6WgJgXgdE6hPW42gM7cOZzIWaOqlyNeU

