CREATE TABLE casts (a text, n numeric DEFAULT '5'::numeric, d date DEFAULT '2020-02-02'::date, CONSTRAINT casts_a_check CHECK (a::int4 > 0), CONSTRAINT casts_a_check1 CHECK ((length((a)::character varying) < 9)));
CREATE VIEW v AS SELECT casts.a::int4 AS a, '1.5'::double precision AS f, '02:00:00'::interval hour AS i FROM public.casts;
