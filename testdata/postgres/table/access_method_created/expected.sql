CREATE ACCESS METHOD append_heap TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD append_heap IS 'heap under another name';

CREATE TABLE public.journal_archive (
    id bigint NOT NULL,
    entry text,
    CONSTRAINT journal_archive_pkey PRIMARY KEY (id)
)
USING append_heap;
