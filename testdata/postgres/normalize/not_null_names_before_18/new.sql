--
-- PostgreSQL database dump
--

-- Dumped from database version 15.18
-- Dumped by pg_dump version 15.18

SET search_path = '';

CREATE TABLE public.client (
    id integer NOT NULL,
    name text NOT NULL
);

CREATE TABLE public.good_client (
    discount integer NOT NULL
)
INHERITS (public.client);
