--
-- PostgreSQL database dump
--

\restrict daTTlcHC6cHxNbiYR1PLNA1CVqG1BstOZWxhnQeFxQBZq4VfsYKnzcfAltVeaNy

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
-- Name: slow_orders(numeric); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.slow_orders(above numeric, OUT id integer, OUT total numeric) RETURNS SETOF record
    LANGUAGE plpgsql STABLE SECURITY DEFINER COST 500 ROWS 20
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    RETURN QUERY SELECT o.id, o.total FROM orders o WHERE o.total > above;
END
$$;


--
-- Name: tax(numeric, numeric); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.tax(net numeric, rate numeric DEFAULT 0.19) RETURNS numeric
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT round(net * rate, 2) $$;


--
-- Name: FUNCTION tax(net numeric, rate numeric); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.tax(net numeric, rate numeric) IS 'VAT';


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
-- PostgreSQL database dump complete
--

\unrestrict daTTlcHC6cHxNbiYR1PLNA1CVqG1BstOZWxhnQeFxQBZq4VfsYKnzcfAltVeaNy

