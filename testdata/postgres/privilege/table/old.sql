--
-- PostgreSQL database dump
--

\restrict mRyD9AKox26AXdzi8sihsK74z2zETJvMRKiB8IXAOG6qB37sE46XvSoVRjPBhlz

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
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    id integer NOT NULL,
    total numeric
);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: TABLE orders; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.orders TO app_rw;
GRANT ALL ON TABLE public.orders TO app_owner;
GRANT SELECT ON TABLE public.orders TO PUBLIC;


--
-- PostgreSQL database dump complete
--

\unrestrict mRyD9AKox26AXdzi8sihsK74z2zETJvMRKiB8IXAOG6qB37sE46XvSoVRjPBhlz

