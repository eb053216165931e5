--
-- PostgreSQL database dump
--

\restrict mX20mn3swZnLaHivVepv8SXxAVE38gZB5zi85n0G5ksRTz8d4wXLF8yiQGMxDDa

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
-- Name: words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.words (
    word text NOT NULL COLLATE pg_catalog."C",
    hits integer
);


--
-- Name: common_words; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.common_words AS
 SELECT words.word
   FROM public.words
  WHERE (words.hits > 10)
  ORDER BY words.word;


--
-- Name: words_word_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX words_word_idx ON public.words USING btree (word);


--
-- PostgreSQL database dump complete
--

\unrestrict mX20mn3swZnLaHivVepv8SXxAVE38gZB5zi85n0G5ksRTz8d4wXLF8yiQGMxDDa

