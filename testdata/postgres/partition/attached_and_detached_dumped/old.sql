--
-- PostgreSQL database dump
--

\restrict LlxJB1Foa1v4gJ8NnBWpWMxeGCsDFk28VJpYKWjXFYROzFKPD0UnW2PBuxAUXw1

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

--
-- Name: readings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings (
    sensor integer NOT NULL,
    day date NOT NULL,
    value numeric
)
PARTITION BY RANGE (day);


SET default_table_access_method = heap;

--
-- Name: readings_2023; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings_2023 (
    sensor integer NOT NULL,
    day date NOT NULL,
    value numeric
);


--
-- Name: readings_2024; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings_2024 (
    sensor integer NOT NULL,
    day date NOT NULL,
    value numeric
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
-- Name: readings readings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings
    ADD CONSTRAINT readings_pkey PRIMARY KEY (sensor, day);


--
-- Name: readings_2023 readings_2023_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings_2023
    ADD CONSTRAINT readings_2023_pkey PRIMARY KEY (sensor, day);


--
-- Name: readings_2024 readings_2024_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings_2024
    ADD CONSTRAINT readings_2024_pkey PRIMARY KEY (sensor, day);


--
-- Name: readings_value; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_value ON ONLY public.readings USING btree (value);


--
-- Name: readings_2023_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_2023_value_idx ON public.readings_2023 USING btree (value);


--
-- Name: readings_2024_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_2024_value_idx ON public.readings_2024 USING btree (value);


--
-- Name: readings_2023_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_pkey ATTACH PARTITION public.readings_2023_pkey;


--
-- Name: readings_2023_value_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_value ATTACH PARTITION public.readings_2023_value_idx;


--
-- Name: readings_2024_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_pkey ATTACH PARTITION public.readings_2024_pkey;


--
-- Name: readings_2024_value_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_value ATTACH PARTITION public.readings_2024_value_idx;


--
-- PostgreSQL database dump complete
--

\unrestrict LlxJB1Foa1v4gJ8NnBWpWMxeGCsDFk28VJpYKWjXFYROzFKPD0UnW2PBuxAUXw1

