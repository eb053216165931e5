--
-- PostgreSQL database dump
--

\restrict xyroOhtrdjNuhhRij5tGxHbsbm7kVx2uu9vIpQZ9Zbqx6IUxzx1xKb5xbJnV3BV

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
-- Name: user; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."user" (
    "order" bigint NOT NULL,
    "end" text,
    "group" text,
    "table" text DEFAULT 'x'::text,
    "primary" boolean
);


--
-- Name: all; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public."all" AS
 SELECT "user"."order",
    "user"."end" AS "when"
   FROM public."user"
  WHERE "user"."primary";


--
-- Name: user user_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."user"
    ADD CONSTRAINT user_pkey PRIMARY KEY ("order");


--
-- PostgreSQL database dump complete
--

\unrestrict xyroOhtrdjNuhhRij5tGxHbsbm7kVx2uu9vIpQZ9Zbqx6IUxzx1xKb5xbJnV3BV

