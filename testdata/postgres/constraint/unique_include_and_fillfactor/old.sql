--
-- PostgreSQL database dump
--

\restrict ywPoCxAktKDw3dD9Ful3FOuqkxSsox8w0RexmjeY5VxRiYJ6ujY2JAx0JPVyjRF

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
-- Name: stock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stock (
    warehouse integer,
    sku text,
    qty integer
);


--
-- Name: stock stock_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock
    ADD CONSTRAINT stock_key UNIQUE (warehouse, sku);


--
-- PostgreSQL database dump complete
--

\unrestrict ywPoCxAktKDw3dD9Ful3FOuqkxSsox8w0RexmjeY5VxRiYJ6ujY2JAx0JPVyjRF

