--
-- PostgreSQL database dump
--

\restrict Fqe7eRNpy8yhQXNbWmLubdskhB8bndxuRRY0Gburvanb8zlBWlxnjx0VVxxyDUx

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

--
-- Name: readings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings (
    sensor integer NOT NULL,
    day date NOT NULL
)
PARTITION BY RANGE (day);


SET default_table_access_method = heap;

--
-- Name: readings_2023; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings_2023 (
    sensor integer CONSTRAINT readings_sensor_not_null NOT NULL,
    day date CONSTRAINT readings_day_not_null NOT NULL
);


--
-- Name: readings_2024; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings_2024 (
    sensor integer NOT NULL,
    day date NOT NULL
);


--
-- PostgreSQL database dump complete
--

\unrestrict Fqe7eRNpy8yhQXNbWmLubdskhB8bndxuRRY0Gburvanb8zlBWlxnjx0VVxxyDUx

