--
-- PostgreSQL database dump
--

\restrict rQI5M5FsNuJDbEq0WGnJ7fzGAl8PmxE85x4nuq880fxAt3a4W5nC06sIH7Qswta

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
-- Name: reviews; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reviews (
    id integer NOT NULL,
    stars integer,
    CONSTRAINT stars_range CHECK (((stars >= 1) AND (stars <= 5)))
);


--
-- Name: reviews reviews_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_pkey PRIMARY KEY (id);


--
-- Name: reviews stars_known; Type: CHECK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.reviews
    ADD CONSTRAINT stars_known CHECK ((stars IS NOT NULL)) NOT VALID;


--
-- PostgreSQL database dump complete
--

\unrestrict rQI5M5FsNuJDbEq0WGnJ7fzGAl8PmxE85x4nuq880fxAt3a4W5nC06sIH7Qswta

