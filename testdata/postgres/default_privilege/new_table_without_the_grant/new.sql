--
-- PostgreSQL database dump
--

\restrict P1dDomqVMOBYKwZrV019dvKGKGJI0gcdZJANZB16v0qeLoUYp6Pe9Ms0kFNJVM8

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
-- Name: salaries; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.salaries (
    employee integer NOT NULL,
    amount numeric NOT NULL
);


ALTER TABLE public.salaries OWNER TO postgres;

--
-- Name: salaries salaries_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.salaries
    ADD CONSTRAINT salaries_pkey PRIMARY KEY (employee);


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: public; Owner: postgres
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT SELECT ON TABLES  TO reporting;


--
-- PostgreSQL database dump complete
--

\unrestrict P1dDomqVMOBYKwZrV019dvKGKGJI0gcdZJANZB16v0qeLoUYp6Pe9Ms0kFNJVM8

