--
-- PostgreSQL database dump
--

\restrict 3f4K4hVzUj7RO3D9GVyJMW4MMywR9xm6gQrexGNxxGWEe6Vu0HPv3FCOnvaLpRW

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
-- Name: ddl_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ddl_log (
    at timestamp with time zone DEFAULT now(),
    tag text
);


--
-- PostgreSQL database dump complete
--

\unrestrict 3f4K4hVzUj7RO3D9GVyJMW4MMywR9xm6gQrexGNxxGWEe6Vu0HPv3FCOnvaLpRW

