--
-- PostgreSQL database dump
--

\restrict cc7dR8I6sinlKjPvgkmeMSSJO2WWgNTPnUxleRFz6dU0OhunhB626x5muxs9vjx

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

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: visits; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.visits (
    id bigint,
    page text,
    seen_at timestamp with time zone
);


--
-- PostgreSQL database dump complete
--

\unrestrict cc7dR8I6sinlKjPvgkmeMSSJO2WWgNTPnUxleRFz6dU0OhunhB626x5muxs9vjx

