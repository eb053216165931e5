--
-- PostgreSQL database dump
--

\restrict hn8KM7xvo6RA1Q26x3cP8QbKFXS5lxFtQxfULV5RgOHN4GxpIbyjqnc47JB8hQy

-- Dumped from database version 18.6 (Debian 18.6-3)
-- Dumped by pg_dump version 18.6 (Debian 18.6-3)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
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
-- Name: hits; Type: TABLE; Schema: public; Owner: -
--

CREATE UNLOGGED TABLE public.hits (
    id bigint NOT NULL,
    page text
);


--
-- Name: hits_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.hits ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.hits_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- PostgreSQL database dump complete
--

\unrestrict hn8KM7xvo6RA1Q26x3cP8QbKFXS5lxFtQxfULV5RgOHN4GxpIbyjqnc47JB8hQy

