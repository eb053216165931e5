--
-- PostgreSQL database dump
--

\restrict YAQB2zUZe6KyHoXTjGJvKpqWxodHv43Xu5QFxCEQLRNxVV0hg2wkt8w2sjUP3Fr

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
-- Name: items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.items (
    id integer NOT NULL,
    net numeric,
    gross numeric GENERATED ALWAYS AS ((net * 1.2)) STORED
);


--
-- Name: items items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);


--
-- Name: feed; Type: PUBLICATION; Schema: -; Owner: -
--

CREATE PUBLICATION feed WITH (publish = 'insert, update, delete, truncate', publish_generated_columns = stored);


--
-- Name: feed items; Type: PUBLICATION TABLE; Schema: public; Owner: -
--

ALTER PUBLICATION feed ADD TABLE ONLY public.items;


--
-- PostgreSQL database dump complete
--

\unrestrict YAQB2zUZe6KyHoXTjGJvKpqWxodHv43Xu5QFxCEQLRNxVV0hg2wkt8w2sjUP3Fr

