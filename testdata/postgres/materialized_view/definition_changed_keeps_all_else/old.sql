--
-- PostgreSQL database dump
--

\restrict OsaJVPPKMApenXVof39IeRGlkPXz5BfO4wKFHy4I8J2up908FMWprN8acrte0wg

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
-- Name: sales; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.sales (
    day date,
    shop integer,
    amount numeric
);


ALTER TABLE public.sales OWNER TO postgres;

--
-- Name: monthly_sales; Type: MATERIALIZED VIEW; Schema: public; Owner: app_owner
--

CREATE MATERIALIZED VIEW public.monthly_sales
WITH (fillfactor='90') AS
 SELECT date_trunc('month'::text, (sales.day)::timestamp with time zone) AS month,
    sum(sales.amount) AS amount
   FROM public.sales
  GROUP BY (date_trunc('month'::text, (sales.day)::timestamp with time zone))
  WITH NO DATA;


ALTER TABLE public.monthly_sales OWNER TO app_owner;

--
-- Name: MATERIALIZED VIEW monthly_sales; Type: COMMENT; Schema: public; Owner: app_owner
--

COMMENT ON MATERIALIZED VIEW public.monthly_sales IS 'refreshed at night';


--
-- Name: COLUMN monthly_sales.amount; Type: COMMENT; Schema: public; Owner: app_owner
--

COMMENT ON COLUMN public.monthly_sales.amount IS 'euro';


--
-- Name: best_month; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public.best_month AS
 SELECT monthly_sales.month
   FROM public.monthly_sales
  ORDER BY monthly_sales.amount DESC
 LIMIT 1;


ALTER TABLE public.best_month OWNER TO postgres;

--
-- Name: monthly_sales_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE UNIQUE INDEX monthly_sales_idx ON public.monthly_sales USING btree (month);

ALTER TABLE public.monthly_sales CLUSTER ON monthly_sales_idx;


--
-- Name: INDEX monthly_sales_idx; Type: COMMENT; Schema: public; Owner: app_owner
--

COMMENT ON INDEX public.monthly_sales_idx IS 'for REFRESH CONCURRENTLY';


--
-- Name: TABLE monthly_sales; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT ON TABLE public.monthly_sales TO reporting;


--
-- PostgreSQL database dump complete
--

\unrestrict OsaJVPPKMApenXVof39IeRGlkPXz5BfO4wKFHy4I8J2up908FMWprN8acrte0wg

