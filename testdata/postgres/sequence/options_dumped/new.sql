--
-- PostgreSQL database dump
--

\restrict 1UcYLbBfWpvZ6jN7nRx78lZHuUiGvFNiQtUwsUc0uwm1FB5DbNnz80mc1LsbLvd

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
-- Name: batch_no; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.batch_no
    AS smallint
    START WITH 1
    INCREMENT BY 10
    NO MINVALUE
    NO MAXVALUE
    CACHE 10;


--
-- PostgreSQL database dump complete
--

\unrestrict 1UcYLbBfWpvZ6jN7nRx78lZHuUiGvFNiQtUwsUc0uwm1FB5DbNnz80mc1LsbLvd

