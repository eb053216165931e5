--
-- PostgreSQL database dump
--

\restrict xKE3rUyGNRGy6HdaQtjBcNztnPZ9SnZrCaNyxF9fyoigoZgtI90XxpVTpM4F3jk

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
-- Name: Shop; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Shop" (
    "Id" integer NOT NULL,
    "Name" text
);


--
-- Name: Shop_Id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public."Shop_Id_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: Shop_Id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public."Shop_Id_seq" OWNED BY public."Shop"."Id";


--
-- Name: Shop Id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Shop" ALTER COLUMN "Id" SET DEFAULT nextval('public."Shop_Id_seq"'::regclass);


--
-- Name: Shop Shop_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Shop"
    ADD CONSTRAINT "Shop_pkey" PRIMARY KEY ("Id");


--
-- PostgreSQL database dump complete
--

\unrestrict xKE3rUyGNRGy6HdaQtjBcNztnPZ9SnZrCaNyxF9fyoigoZgtI90XxpVTpM4F3jk

