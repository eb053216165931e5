--
-- PostgreSQL database dump
--

\restrict oQ5tI3zHG7jJtMhJwsNXpBw9xmkxvwdWXKKq3xch2HegxKHMYKuWZtkmH3xAQTH

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
-- Name: files; Type: FOREIGN DATA WRAPPER; Schema: -; Owner: postgres
--

CREATE FOREIGN DATA WRAPPER files;


ALTER FOREIGN DATA WRAPPER files OWNER TO postgres;

--
-- Name: archive; Type: SERVER; Schema: -; Owner: app_admin
--

CREATE SERVER archive FOREIGN DATA WRAPPER files;


ALTER SERVER archive OWNER TO app_admin;

--
-- Name: FOREIGN DATA WRAPPER files; Type: ACL; Schema: -; Owner: postgres
--

GRANT ALL ON FOREIGN DATA WRAPPER files TO app_admin;


--
-- Name: FOREIGN SERVER archive; Type: ACL; Schema: -; Owner: app_admin
--

GRANT ALL ON FOREIGN SERVER archive TO app_rw;


--
-- PostgreSQL database dump complete
--

\unrestrict oQ5tI3zHG7jJtMhJwsNXpBw9xmkxvwdWXKKq3xch2HegxKHMYKuWZtkmH3xAQTH

