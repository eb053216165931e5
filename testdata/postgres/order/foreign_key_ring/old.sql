--
-- PostgreSQL database dump
--

\restrict hJGkEkulQal6IRqL1t75vrf7IlX21yTSlIPjGTy18xsg2Tf7yrkWwx7JuiGHlpP

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
-- Name: a_shops; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.a_shops (
    id integer NOT NULL,
    main_product integer
);


--
-- Name: a_shops a_shops_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.a_shops
    ADD CONSTRAINT a_shops_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict hJGkEkulQal6IRqL1t75vrf7IlX21yTSlIPjGTy18xsg2Tf7yrkWwx7JuiGHlpP

