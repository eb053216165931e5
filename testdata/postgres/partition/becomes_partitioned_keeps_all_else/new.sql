--
-- PostgreSQL database dump
--

\restrict vfbRkhxCSfrU6xF3Qt32UJhUcw61nk2ubnOdjt0axAft3p8UncOb9wvE8vY25Lr

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
-- Name: noop(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.noop() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RETURN NEW; END $$;


ALTER FUNCTION public.noop() OWNER TO app_owner;

SET default_tablespace = '';

--
-- Name: events; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.events (
    id bigint NOT NULL,
    day date NOT NULL,
    kind text DEFAULT 'x'::text,
    CONSTRAINT kind_given CHECK ((kind <> ''::text))
)
PARTITION BY RANGE (day);


ALTER TABLE public.events OWNER TO app_owner;

--
-- Name: TABLE events; Type: COMMENT; Schema: public; Owner: app_owner
--

COMMENT ON TABLE public.events IS 'all that happened';


--
-- Name: COLUMN events.kind; Type: COMMENT; Schema: public; Owner: app_owner
--

COMMENT ON COLUMN public.events.kind IS 'short code';


SET default_table_access_method = heap;

--
-- Name: events_rest; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.events_rest (
    id bigint NOT NULL,
    day date NOT NULL,
    kind text DEFAULT 'x'::text,
    CONSTRAINT kind_given CHECK ((kind <> ''::text))
);


ALTER TABLE public.events_rest OWNER TO app_owner;

--
-- Name: kinds; Type: VIEW; Schema: public; Owner: app_owner
--

CREATE VIEW public.kinds AS
 SELECT DISTINCT events.kind
   FROM public.events;


ALTER TABLE public.kinds OWNER TO app_owner;

--
-- Name: events_rest; Type: TABLE ATTACH; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_rest DEFAULT;


--
-- Name: events events_pk; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pk PRIMARY KEY (id, day);


--
-- Name: events_rest events_rest_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.events_rest
    ADD CONSTRAINT events_rest_pkey PRIMARY KEY (id, day);


--
-- Name: events_kind; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX events_kind ON ONLY public.events USING btree (kind);


--
-- Name: events_rest_kind_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX events_rest_kind_idx ON public.events_rest USING btree (kind);


--
-- Name: events_rest_kind_idx; Type: INDEX ATTACH; Schema: public; Owner: app_owner
--

ALTER INDEX public.events_kind ATTACH PARTITION public.events_rest_kind_idx;


--
-- Name: events_rest_pkey; Type: INDEX ATTACH; Schema: public; Owner: app_owner
--

ALTER INDEX public.events_pk ATTACH PARTITION public.events_rest_pkey;


--
-- Name: events events_ins; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER events_ins AFTER INSERT ON public.events FOR EACH ROW EXECUTE FUNCTION public.noop();


--
-- Name: TABLE events; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT ON TABLE public.events TO reporting;


--
-- Name: TABLE kinds; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT ON TABLE public.kinds TO reporting;


--
-- PostgreSQL database dump complete
--

\unrestrict vfbRkhxCSfrU6xF3Qt32UJhUcw61nk2ubnOdjt0axAft3p8UncOb9wvE8vY25Lr

