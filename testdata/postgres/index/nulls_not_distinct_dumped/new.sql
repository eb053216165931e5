--
-- PostgreSQL database dump
--

\restrict srJNxqsiez86VmsBYwl6wEs4KZI4Wi3M3Kay1r0eucTYv4NOVS8qUNXTAaUuLve

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
-- Name: menu; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.menu (
    id integer,
    parent integer,
    "position" integer
);


--
-- Name: menu_position; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX menu_position ON public.menu USING btree (parent, "position");


--
-- PostgreSQL database dump complete
--

\unrestrict srJNxqsiez86VmsBYwl6wEs4KZI4Wi3M3Kay1r0eucTYv4NOVS8qUNXTAaUuLve

