--
-- PostgreSQL database dump
--

\restrict 0tp309dxWx3GWLuxUhkQdQGORpN12uiRcCxObQtAx4Re70SlvifGjZ2jMj5tH8i

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
-- Name: last_ticket(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.last_ticket() RETURNS bigint
    LANGUAGE sql
    AS $$ SELECT last_value FROM ticket_numbers $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: shops; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shops (
    id integer NOT NULL
);


--
-- Name: tickets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tickets (
    id integer NOT NULL,
    number bigint NOT NULL
);


--
-- Name: ticket_numbers; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.ticket_numbers
    START WITH 100
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: ticket_numbers; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.ticket_numbers OWNED BY public.tickets.number;


--
-- Name: tickets number; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tickets ALTER COLUMN number SET DEFAULT nextval('public.ticket_numbers'::regclass);


--
-- Name: shops shops_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shops
    ADD CONSTRAINT shops_pkey PRIMARY KEY (id);


--
-- Name: tickets tickets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT tickets_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict 0tp309dxWx3GWLuxUhkQdQGORpN12uiRcCxObQtAx4Re70SlvifGjZ2jMj5tH8i

