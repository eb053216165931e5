--
-- PostgreSQL database dump
--

\restrict bGL9JNnMeSQImLbqpxjCrtCegIU3yPOLLEHrCcrewbRHJY26cAUVUUisQlYIi7H

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
-- Name: parcels; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.parcels (
    id integer NOT NULL,
    l integer NOT NULL,
    w integer NOT NULL,
    h integer NOT NULL,
    volume integer GENERATED ALWAYS AS (((l * w) * h)) STORED NOT NULL,
    CONSTRAINT volume_limit CHECK ((volume < 1000000))
);


--
-- Name: COLUMN parcels.volume; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.parcels.volume IS 'cubic centimetres';


--
-- Name: big_parcels; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.big_parcels AS
 SELECT parcels.id,
    parcels.volume
   FROM public.parcels
  WHERE (parcels.volume > 50000);


--
-- Name: parcels parcels_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.parcels
    ADD CONSTRAINT parcels_pkey PRIMARY KEY (id);


--
-- Name: parcels_volume_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX parcels_volume_idx ON public.parcels USING btree (volume);


--
-- Name: TABLE big_parcels; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.big_parcels TO reporting;


--
-- PostgreSQL database dump complete
--

\unrestrict bGL9JNnMeSQImLbqpxjCrtCegIU3yPOLLEHrCcrewbRHJY26cAUVUUisQlYIi7H

