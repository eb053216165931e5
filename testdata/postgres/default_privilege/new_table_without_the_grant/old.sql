--
-- PostgreSQL database dump
--

\restrict uf7ZPhWhEIyLqhJuZ8BM7EkdzF4AzqxHLjS5PlLxJ50mvGmi1K3RvWFhWIIq7iL

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
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: public; Owner: postgres
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT SELECT ON TABLES  TO reporting;


--
-- PostgreSQL database dump complete
--

\unrestrict uf7ZPhWhEIyLqhJuZ8BM7EkdzF4AzqxHLjS5PlLxJ50mvGmi1K3RvWFhWIIq7iL

