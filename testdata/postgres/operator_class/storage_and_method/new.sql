--
-- PostgreSQL database dump
--

\restrict ckHD2xtDTO0EvuB2ZrcHrUVQoeVipEGcs3xxG7sa4K2nDHrRWTEMs4l7zps5JVa

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
-- Name: box_small_ops; Type: OPERATOR FAMILY; Schema: public; Owner: -
--

CREATE OPERATOR FAMILY public.box_small_ops USING gist;
ALTER OPERATOR FAMILY public.box_small_ops USING gist ADD
    OPERATOR 3 &&(box,box) ,
    OPERATOR 7 @>(box,box);


--
-- Name: box_small_ops; Type: OPERATOR CLASS; Schema: public; Owner: -
--

CREATE OPERATOR CLASS public.box_small_ops
    FOR TYPE box USING gist FAMILY public.box_small_ops AS
    FUNCTION 1 (box, box) gist_box_consistent(internal,box,smallint,oid,internal) ,
    FUNCTION 2 (box, box) gist_box_union(internal,internal) ,
    FUNCTION 5 (box, box) gist_box_penalty(internal,internal,internal) ,
    FUNCTION 6 (box, box) gist_box_picksplit(internal,internal) ,
    FUNCTION 7 (box, box) gist_box_same(box,box,internal);


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: files; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.files (
    id integer NOT NULL,
    checksum bytea
);


--
-- Name: files files_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict ckHD2xtDTO0EvuB2ZrcHrUVQoeVipEGcs3xxG7sa4K2nDHrRWTEMs4l7zps5JVa

