--
-- PostgreSQL database dump
--

\restrict n3pUfuxQSh9ReFCjVhHuvxBwKMTSdeBnWGzHrMYLLjVBeN1a7Mw8qDHIZ6XclkO

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
-- Name: parcels; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.parcels (
    id integer NOT NULL,
    tracking_code text
);


--
-- Name: parcels parcels_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.parcels
    ADD CONSTRAINT parcels_pkey PRIMARY KEY (id);


--
-- Name: parcels parcels_tracking_code_not_null; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.parcels
    ADD CONSTRAINT parcels_tracking_code_not_null NOT NULL tracking_code NOT VALID;


--
-- PostgreSQL database dump complete
--

\unrestrict n3pUfuxQSh9ReFCjVhHuvxBwKMTSdeBnWGzHrMYLLjVBeN1a7Mw8qDHIZ6XclkO

