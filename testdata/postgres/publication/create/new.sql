--
-- PostgreSQL database dump
--

\restrict qs4sUV3lQKHboi6xMeLtQUkDkALV0xeX3nvxUqpNbxf9O88wqloApP9gXNUpb51

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
    total numeric
);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: everything; Type: PUBLICATION; Schema: -; Owner: -
--

CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert, update, delete, truncate');


--
-- Name: order_feed; Type: PUBLICATION; Schema: -; Owner: -
--

CREATE PUBLICATION order_feed WITH (publish = 'insert, update');


--
-- Name: PUBLICATION order_feed; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON PUBLICATION order_feed IS 'to the warehouse';


--
-- Name: order_feed orders; Type: PUBLICATION TABLE; Schema: public; Owner: -
--

ALTER PUBLICATION order_feed ADD TABLE ONLY public.orders;


--
-- PostgreSQL database dump complete
--

\unrestrict qs4sUV3lQKHboi6xMeLtQUkDkALV0xeX3nvxUqpNbxf9O88wqloApP9gXNUpb51

