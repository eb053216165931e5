--
-- PostgreSQL database dump
--

\restrict Pxgu8zvGKs0qByMq9xJoNRsV8kRouhCGT59W2GbuuPoDAEqyAbjUoiXes3VxupM

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
-- Name: customers; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.customers (
    id integer NOT NULL,
    name text,
    email text,
    phone text
);


ALTER TABLE public.customers OWNER TO postgres;

--
-- Name: contacts; Type: VIEW; Schema: public; Owner: app_owner
--

CREATE VIEW public.contacts AS
 SELECT customers.id,
    customers.name,
    customers.phone,
    customers.email
   FROM public.customers;


ALTER TABLE public.contacts OWNER TO app_owner;

--
-- Name: VIEW contacts; Type: COMMENT; Schema: public; Owner: app_owner
--

COMMENT ON VIEW public.contacts IS 'for the newsletter';


--
-- Name: COLUMN contacts.email; Type: COMMENT; Schema: public; Owner: app_owner
--

COMMENT ON COLUMN public.contacts.email IS 'verified';


--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);


--
-- Name: TABLE contacts; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT ON TABLE public.contacts TO reporting;


--
-- Name: COLUMN contacts.email; Type: ACL; Schema: public; Owner: app_owner
--

GRANT UPDATE(email) ON TABLE public.contacts TO app_rw;


--
-- PostgreSQL database dump complete
--

\unrestrict Pxgu8zvGKs0qByMq9xJoNRsV8kRouhCGT59W2GbuuPoDAEqyAbjUoiXes3VxupM

