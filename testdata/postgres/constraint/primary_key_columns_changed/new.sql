--
-- PostgreSQL database dump
--

\restrict dVlSAMkWGlGxBNaRBlcGsGqxqLPzMygyTNf6I0SJZuXZDM9vO3qslrr2x5MRRNd

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
-- Name: memberships; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.memberships (
    id integer NOT NULL,
    user_id integer NOT NULL,
    team_id integer NOT NULL
);


--
-- Name: memberships memberships_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT memberships_pkey PRIMARY KEY (team_id, user_id);


--
-- PostgreSQL database dump complete
--

\unrestrict dVlSAMkWGlGxBNaRBlcGsGqxqLPzMygyTNf6I0SJZuXZDM9vO3qslrr2x5MRRNd

