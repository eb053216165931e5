--
-- PostgreSQL database dump
--

\restrict IxVkCGrsupast52o9EvhT67i0Uyg3wxxpEBx5XXGtEhg8kgXWh9c2Tgp4jWC9tG

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
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id integer NOT NULL,
    email text,
    secret text,
    active boolean DEFAULT true NOT NULL
);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: users_feed; Type: PUBLICATION; Schema: -; Owner: -
--

CREATE PUBLICATION users_feed WITH (publish = 'insert');


--
-- Name: users_feed users; Type: PUBLICATION TABLE; Schema: public; Owner: -
--

ALTER PUBLICATION users_feed ADD TABLE ONLY public.users (id, email, active) WHERE (active);


--
-- PostgreSQL database dump complete
--

\unrestrict IxVkCGrsupast52o9EvhT67i0Uyg3wxxpEBx5XXGtEhg8kgXWh9c2Tgp4jWC9tG

