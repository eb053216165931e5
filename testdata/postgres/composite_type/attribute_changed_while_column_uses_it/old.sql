--
-- PostgreSQL database dump
--

\restrict wKkRYiyfVPqnbnn4yVxcCWtodAdiMQvHESYwnvoSOiBRJNqxv1YOv9C2LXpLvW7

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
-- Name: dimensions; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.dimensions AS (
	w integer,
	h integer
);


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: parcels; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.parcels (
    id integer NOT NULL,
    size public.dimensions,
    history public.dimensions[]
);


--
-- Name: parcel_widths; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.parcel_widths AS
 SELECT parcels.id,
    (parcels.size).w AS w
   FROM public.parcels;


--
-- Name: parcels parcels_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.parcels
    ADD CONSTRAINT parcels_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict wKkRYiyfVPqnbnn4yVxcCWtodAdiMQvHESYwnvoSOiBRJNqxv1YOv9C2LXpLvW7

