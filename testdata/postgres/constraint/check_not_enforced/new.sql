--
-- PostgreSQL database dump
--

\restrict GlB4Au4n7cxpYsgH6xNHMCSzvADJC1f3Gy1bICYOC1ln5xzmxtKCAa6xJvKGL1g

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
-- Name: reviews; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reviews (
    id integer NOT NULL,
    stars integer,
    body text,
    CONSTRAINT body_given CHECK ((body <> ''::text))
);


--
-- Name: reviews reviews_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_pkey PRIMARY KEY (id);


--
-- Name: reviews stars_range; Type: CHECK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.reviews
    ADD CONSTRAINT stars_range CHECK (((stars >= 1) AND (stars <= 5))) NOT ENFORCED;


--
-- PostgreSQL database dump complete
--

\unrestrict GlB4Au4n7cxpYsgH6xNHMCSzvADJC1f3Gy1bICYOC1ln5xzmxtKCAa6xJvKGL1g

