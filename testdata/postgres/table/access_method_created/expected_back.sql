DROP TABLE public.journal_archive;
DROP ACCESS METHOD append_heap;
