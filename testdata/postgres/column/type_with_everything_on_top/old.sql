--
-- PostgreSQL database dump
--

\restrict BpgMB5HQuSMcvvUAvRsyWsOkC8RWDrljPUkbTEapxkscMlozYex4UuZLU1ybRGD

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
-- Name: note_qty(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.note_qty() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.items (
    id integer NOT NULL,
    qty smallint DEFAULT 1 NOT NULL,
    unit_price numeric(8,2) NOT NULL,
    line_total numeric(12,2) GENERATED ALWAYS AS (((qty)::numeric * unit_price)) STORED,
    CONSTRAINT items_qty_check CHECK (((qty > 0) AND (qty < 1000)))
);


--
-- Name: item_qty; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.item_qty AS
 SELECT items.id,
    items.qty
   FROM public.items;


--
-- Name: VIEW item_qty; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.item_qty IS 'quantities only';


--
-- Name: items items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);


--
-- Name: items_big_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX items_big_idx ON public.items USING btree (id) WHERE (qty > 100);


--
-- Name: items items_keep; Type: RULE; Schema: public; Owner: -
--

CREATE RULE items_keep AS
    ON DELETE TO public.items
   WHERE (old.qty > 10) DO INSTEAD NOTHING;


--
-- Name: items items_qty; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER items_qty BEFORE UPDATE OF qty ON public.items FOR EACH ROW WHEN ((new.qty > old.qty)) EXECUTE FUNCTION public.note_qty();


--
-- Name: items; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.items ENABLE ROW LEVEL SECURITY;

--
-- Name: items items_small; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY items_small ON public.items FOR SELECT USING ((qty < 50));


--
-- Name: TABLE item_qty; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.item_qty TO reporting;


--
-- PostgreSQL database dump complete
--

\unrestrict BpgMB5HQuSMcvvUAvRsyWsOkC8RWDrljPUkbTEapxkscMlozYex4UuZLU1ybRGD

