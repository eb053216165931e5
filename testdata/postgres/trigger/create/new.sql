--
-- PostgreSQL database dump
--

\restrict ZUip7wKuLeheoqZmmXobHNS5P6OKvS493CxNueBBOavdoQr7PDIcVi170x0gkvl

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
-- Name: touch(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.touch() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN NEW.updated_at := now(); RETURN NEW; END$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: posts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.posts (
    id integer NOT NULL,
    body text,
    updated_at timestamp with time zone
);


--
-- Name: posts posts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posts
    ADD CONSTRAINT posts_pkey PRIMARY KEY (id);


--
-- Name: posts posts_touch; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER posts_touch BEFORE INSERT OR UPDATE OF body ON public.posts FOR EACH ROW WHEN ((new.body IS NOT NULL)) EXECUTE FUNCTION public.touch('updated_at', 'it''s');


--
-- Name: TRIGGER posts_touch ON posts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER posts_touch ON public.posts IS 'keeps updated_at';


--
-- PostgreSQL database dump complete
--

\unrestrict ZUip7wKuLeheoqZmmXobHNS5P6OKvS493CxNueBBOavdoQr7PDIcVi170x0gkvl

