--
-- PostgreSQL database dump
--

\restrict Zq0yR1cV5tGhJk8Lm2NpQsW4xE7uTb9A

-- Dumped from database version 16.10 (Debian 16.10-1.pgdg12+1)
-- Dumped by pg_dump version 16.10 (Debian 16.10-1.pgdg12+1)

SET statement_timeout = 0;
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);

CREATE TABLE public.orders (
    id integer NOT NULL,
    body text
);

\unrestrict Zq0yR1cV5tGhJk8Lm2NpQsW4xE7uTb9A
