--
-- PostgreSQL database dump
--

\restrict Be3Ua26lk0zux1tOoxOmZttOx9px2X70bxARIRTLyqUSQJYT6zdtPFptS5fxxIS

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

--
-- Name: f_noop(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.f_noop() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RETURN NEW; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    id integer NOT NULL
);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: orders orders_sync; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER orders_sync AFTER INSERT OR DELETE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.f_noop();

ALTER TABLE public.orders ENABLE REPLICA TRIGGER orders_sync;


--
-- PostgreSQL database dump complete
--

\unrestrict Be3Ua26lk0zux1tOoxOmZttOx9px2X70bxARIRTLyqUSQJYT6zdtPFptS5fxxIS

