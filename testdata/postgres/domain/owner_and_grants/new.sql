--
-- PostgreSQL database dump
--

\restrict xUVWhnZyulpWTDfUl7vKe2qZBVXcnZwhk5x2dA7EAx8mVkGUWsbmxT1hlcd8Mwe

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
-- Name: iban; Type: DOMAIN; Schema: public; Owner: app_admin
--

CREATE DOMAIN public.iban AS text;


ALTER DOMAIN public.iban OWNER TO app_admin;

--
-- Name: TYPE iban; Type: ACL; Schema: public; Owner: app_admin
--

REVOKE ALL ON TYPE public.iban FROM PUBLIC;
GRANT ALL ON TYPE public.iban TO reporting;


--
-- PostgreSQL database dump complete
--

\unrestrict xUVWhnZyulpWTDfUl7vKe2qZBVXcnZwhk5x2dA7EAx8mVkGUWsbmxT1hlcd8Mwe

