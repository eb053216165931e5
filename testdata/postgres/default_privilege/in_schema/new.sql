--
-- PostgreSQL database dump
--

\restrict vHD1ZGxwQCAPuWiTF725mZqay7o3bcXx4MUIOlzqQRWmZmWBGuH3S5nCyKxkLxg

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
-- Name: crm; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA crm;


--
-- Name: DEFAULT PRIVILEGES FOR SEQUENCES; Type: DEFAULT ACL; Schema: crm; Owner: -
--

ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA crm GRANT USAGE ON SEQUENCES  TO app_rw;


--
-- Name: DEFAULT PRIVILEGES FOR FUNCTIONS; Type: DEFAULT ACL; Schema: crm; Owner: -
--

ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA crm GRANT ALL ON FUNCTIONS  TO app_rw WITH GRANT OPTION;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: crm; Owner: -
--

ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA crm GRANT SELECT,INSERT,UPDATE ON TABLES  TO app_rw;


--
-- PostgreSQL database dump complete
--

\unrestrict vHD1ZGxwQCAPuWiTF725mZqay7o3bcXx4MUIOlzqQRWmZmWBGuH3S5nCyKxkLxg

