--
-- PostgreSQL database dump
--

\restrict cUVI1gJcGBhKrFuIXrKlvUgiqDfMjbBxZHdxPFmrkA42TlLfNL1zSA3qWoEYH0i

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
    sensor integer CONSTRAINT readings_sensor_not_null NOT NULL,
    day date CONSTRAINT readings_day_not_null NOT NULL
);


--
-- Name: readings_2023; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');


--
-- Name: readings_2024; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');


--
-- PostgreSQL database dump complete
--

\unrestrict cUVI1gJcGBhKrFuIXrKlvUgiqDfMjbBxZHdxPFmrkA42TlLfNL1zSA3qWoEYH0i

