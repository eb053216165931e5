--
-- PostgreSQL database dump
--

\restrict x2rfxjXU3FRRlNMa5cMzf6siGgeSBIRhtvAxMEZtM38l3GIuec1mYYWWBrOawWE

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
-- Name: orders_in; Type: SUBSCRIPTION; Schema: -; Owner: -
--

CREATE SUBSCRIPTION orders_in CONNECTION 'host=standby.example dbname=shop' PUBLICATION order_feed, refund_feed WITH (connect = false, slot_name = 'orders_slot', binary = true, synchronous_commit = remote_apply);


--
-- PostgreSQL database dump complete
--

\unrestrict x2rfxjXU3FRRlNMa5cMzf6siGgeSBIRhtvAxMEZtM38l3GIuec1mYYWWBrOawWE

