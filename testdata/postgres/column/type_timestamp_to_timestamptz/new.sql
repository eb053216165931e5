--
-- PostgreSQL database dump
--

\restrict ppkzONXtzxEjewKialfhtozvTutncVnB9vNJTteggg9czdPRrx4Mcx2SiEX8yxw

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
-- Name: logins; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.logins (
    id bigint NOT NULL,
    user_id integer NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: last_logins; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.last_logins AS
 SELECT logins.user_id,
    max(logins.at) AS last_at
   FROM public.logins
  GROUP BY logins.user_id;


--
-- Name: logins logins_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.logins
    ADD CONSTRAINT logins_pkey PRIMARY KEY (id);


--
-- Name: logins_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX logins_at_idx ON public.logins USING btree (at);


--
-- PostgreSQL database dump complete
--

\unrestrict ppkzONXtzxEjewKialfhtozvTutncVnB9vNJTteggg9czdPRrx4Mcx2SiEX8yxw

