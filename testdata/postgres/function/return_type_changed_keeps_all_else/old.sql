--
-- PostgreSQL database dump
--

\restrict eUihKeAiW0xMxyIHAHlR4mDeBTovAiAHVxgIAYPLcYjO5xEHyZimXb6hFIWBYoi

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
-- Name: fee(integer); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.fee(weight integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT weight * 2 $$;


ALTER FUNCTION public.fee(weight integer) OWNER TO app_owner;

--
-- Name: FUNCTION fee(weight integer); Type: COMMENT; Schema: public; Owner: app_owner
--

COMMENT ON FUNCTION public.fee(weight integer) IS 'cents';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: parcels; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.parcels (
    id integer NOT NULL,
    weight integer,
    CONSTRAINT fee_known CHECK ((public.fee(weight) > 0))
);


ALTER TABLE public.parcels OWNER TO app_owner;

--
-- Name: fees; Type: VIEW; Schema: public; Owner: app_owner
--

CREATE VIEW public.fees AS
 SELECT parcels.id,
    (public.fee(parcels.weight) > 100) AS expensive
   FROM public.parcels;


ALTER TABLE public.fees OWNER TO app_owner;

--
-- Name: parcels parcels_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.parcels
    ADD CONSTRAINT parcels_pkey PRIMARY KEY (id);


--
-- Name: parcels_fee; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX parcels_fee ON public.parcels USING btree (public.fee(weight));


--
-- Name: INDEX parcels_fee; Type: COMMENT; Schema: public; Owner: app_owner
--

COMMENT ON INDEX public.parcels_fee IS 'for the price list';


--
-- Name: FUNCTION fee(weight integer); Type: ACL; Schema: public; Owner: app_owner
--

REVOKE ALL ON FUNCTION public.fee(weight integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.fee(weight integer) TO app_rw;


--
-- Name: TABLE fees; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT ON TABLE public.fees TO reporting;


--
-- PostgreSQL database dump complete
--

\unrestrict eUihKeAiW0xMxyIHAHlR4mDeBTovAiAHVxgIAYPLcYjO5xEHyZimXb6hFIWBYoi

