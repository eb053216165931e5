--
-- PostgreSQL database dump
--

\restrict k52fy54yW2Lx4DYsR8Ic9ahzRrmtETnWz4BYJDa8rWKNm1CVqhyhl6nupcEXwgJ

-- Dumped from database version 18.6 (Debian 18.6-3)
-- Dumped by pg_dump version 18.6 (Debian 18.6-3)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;


--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: rooms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rooms (
    id integer NOT NULL,
    valid daterange NOT NULL,
    name text
);


--
-- Name: rooms rooms_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rooms
    ADD CONSTRAINT rooms_name UNIQUE (name, valid WITHOUT OVERLAPS);


--
-- Name: rooms rooms_pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rooms
    ADD CONSTRAINT rooms_pk PRIMARY KEY (id, valid WITHOUT OVERLAPS);


--
-- PostgreSQL database dump complete
--

\unrestrict k52fy54yW2Lx4DYsR8Ic9ahzRrmtETnWz4BYJDa8rWKNm1CVqhyhl6nupcEXwgJ

