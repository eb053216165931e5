--
-- PostgreSQL database dump
--

\restrict a7eZwPAaUYKwsxvhAMOYiqdJxWH6xKzHkLEhtSEOJdJwWeAho2ezabH1CHxiSxy

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
-- Name: prices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.prices (
    sku integer NOT NULL,
    valid daterange NOT NULL,
    amount numeric
);


--
-- PostgreSQL database dump complete
--

\unrestrict a7eZwPAaUYKwsxvhAMOYiqdJxWH6xKzHkLEhtSEOJdJwWeAho2ezabH1CHxiSxy

