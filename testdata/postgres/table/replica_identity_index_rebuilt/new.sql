--
-- PostgreSQL database dump
--

\restrict og4Zzcfhpy2bxATxab72rpJRiTx74vOlJ83juitQ9ECK0Nm3rzVoicuMm0RBrZc

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
-- Name: carts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts (
    id integer NOT NULL,
    shop_id integer NOT NULL,
    token text NOT NULL
);


--
-- Name: carts carts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts
    ADD CONSTRAINT carts_pkey PRIMARY KEY (id);


--
-- Name: carts_identity; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX carts_identity ON public.carts USING btree (token, shop_id);

ALTER TABLE ONLY public.carts REPLICA IDENTITY USING INDEX carts_identity;


--
-- PostgreSQL database dump complete
--

\unrestrict og4Zzcfhpy2bxATxab72rpJRiTx74vOlJ83juitQ9ECK0Nm3rzVoicuMm0RBrZc

