--
-- PostgreSQL database dump
--

\restrict xMRYG65YYnH7K3zdGV1fU2qxopoZYRn0E8bSkGeHthx5BD2l3FKdB6mPqRBmEGh

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
-- Name: posts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.posts (
    id integer NOT NULL,
    title text,
    status character varying(10),
    author character varying(30)
);


--
-- Name: visible_posts; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.visible_posts AS
 SELECT posts.id,
    posts.title
   FROM public.posts
  WHERE (((posts.status)::text = ANY ((ARRAY['public'::character varying, 'featured'::character varying, 'pinned'::character varying])::text[])) AND ((posts.author)::text <> ALL (ARRAY['bot'::text, 'test'::text])));


--
-- Name: posts posts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posts
    ADD CONSTRAINT posts_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict xMRYG65YYnH7K3zdGV1fU2qxopoZYRn0E8bSkGeHthx5BD2l3FKdB6mPqRBmEGh

