--
-- PostgreSQL database dump
--

\restrict bcMHjZgLvToKatGpaXbQW2eIQWbCgwGn5UIg9LzWdzmLLQdYwruwUa7Qn8DfBiT

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
-- Name: slugify(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.slugify(t text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT regexp_replace(lower(t), '[^a-z0-9]+', '-', 'g') $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: products; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.products (
    id integer NOT NULL,
    name text,
    slug text GENERATED ALWAYS AS (public.slugify(name)) STORED,
    CONSTRAINT slug_ok CHECK ((public.slugify(name) <> '-'::text))
);


--
-- Name: products products_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_pkey PRIMARY KEY (id);


--
-- Name: products_slug; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX products_slug ON public.products USING btree (public.slugify(name)) WHERE (public.slugify(name) <> ''::text);


--
-- PostgreSQL database dump complete
--

\unrestrict bcMHjZgLvToKatGpaXbQW2eIQWbCgwGn5UIg9LzWdzmLLQdYwruwUa7Qn8DfBiT

