CREATE TABLE public.orders_archive (
    id bigint CONSTRAINT orders_id_not_null NOT NULL,
    total numeric(10,2) DEFAULT 0 CONSTRAINT orders_total_not_null NOT NULL,
    note text,
    archived_at timestamp with time zone,
    CONSTRAINT orders_archive_pkey PRIMARY KEY (id)
);

CREATE TABLE public.orders_import (
    source text,
    id bigint CONSTRAINT orders_id_not_null NOT NULL,
    total numeric(10,2) CONSTRAINT orders_total_not_null NOT NULL,
    note text
);
