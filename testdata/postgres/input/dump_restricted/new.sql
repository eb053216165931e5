--
-- PostgreSQL database dump
--

\restrict ab3Xo9PdLkQw7RfT2vYz6MnB1cHs5JgE

-- Dumped from database version 16.10 (Debian 16.10-1.pgdg12+1)
-- Dumped by pg_dump version 16.10 (Debian 16.10-1.pgdg12+1)

SET statement_timeout = 0;
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);

CREATE TABLE public.orders (
    id bigint NOT NULL,
    body text
);

\unrestrict ab3Xo9PdLkQw7RfT2vYz6MnB1cHs5JgE
