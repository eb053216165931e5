--
-- PostgreSQL database dump
--

\restrict jNziclxgxUijMWGsKGymWxbWxrCe4xQLX4q4NG8xarsPHAT1N1rZxqxtcaVixwN

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
-- Name: warehouse; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA warehouse;


--
-- Name: SCHEMA warehouse; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA warehouse IS 'Stock levels';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: bins; Type: TABLE; Schema: warehouse; Owner: -
--

CREATE TABLE warehouse.bins (
    id integer NOT NULL,
    aisle text NOT NULL
);


--
-- Name: bins bins_pkey; Type: CONSTRAINT; Schema: warehouse; Owner: -
--

ALTER TABLE ONLY warehouse.bins
    ADD CONSTRAINT bins_pkey PRIMARY KEY (id);


--
-- Name: SCHEMA warehouse; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA warehouse TO app_rw;


--
-- PostgreSQL database dump complete
--

\unrestrict jNziclxgxUijMWGsKGymWxbWxrCe4xQLX4q4NG8xarsPHAT1N1rZxqxtcaVixwN

