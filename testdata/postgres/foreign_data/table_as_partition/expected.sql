CREATE FOREIGN TABLE public.logs_2010 (
    id integer NOT NULL,
    day date NOT NULL
)
SERVER archive
OPTIONS (filename '2010.csv');
ALTER TABLE ONLY public.logs ATTACH PARTITION public.logs_2010 FOR VALUES FROM ('2010-01-01') TO ('2011-01-01');
