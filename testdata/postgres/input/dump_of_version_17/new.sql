--
-- PostgreSQL database dump
--

-- Dumped from database version 17.2
-- Dumped by pg_dump version 17.2

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE TABLE public.orders (
    id bigint NOT NULL,
    total numeric NOT NULL,
    vat numeric
);

CREATE VIEW public.big_orders AS
 SELECT id,
    total,
    vat
   FROM public.orders
  WHERE (total > (100)::numeric);

GRANT SELECT,MAINTAIN ON TABLE public.orders TO reporting;
