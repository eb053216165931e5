--
-- PostgreSQL database dump
--

\restrict zKDZxfozFTqUh8dRe2ORLuzWzIHMTagzMyugyytDAWmXq8PqZW9gjuhnBR9xrUL

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
-- Name: sales; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sales (
    id integer NOT NULL,
    shop integer NOT NULL,
    day date NOT NULL,
    amount numeric NOT NULL
);


--
-- Name: ranking; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.ranking AS
 WITH per_shop AS (
         SELECT sales.shop,
            sum(sales.amount) FILTER (WHERE (sales.day > '2020-01-01'::date)) AS total
           FROM public.sales
          GROUP BY ROLLUP(sales.shop)
        )
 SELECT per_shop.shop,
    per_shop.total,
    rank() OVER w AS place,
    lag(per_shop.total, 1, (0)::numeric) OVER w AS before
   FROM (per_shop
     LEFT JOIN LATERAL ( SELECT max(s.day) AS last_day
           FROM public.sales s
          WHERE (s.shop = per_shop.shop)) x ON (true))
  WINDOW w AS (ORDER BY per_shop.total DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW);


--
-- Name: sales sales_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sales
    ADD CONSTRAINT sales_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict zKDZxfozFTqUh8dRe2ORLuzWzIHMTagzMyugyytDAWmXq8PqZW9gjuhnBR9xrUL

