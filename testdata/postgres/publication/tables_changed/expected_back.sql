ALTER PUBLICATION feed DROP TABLE public.refunds;
ALTER PUBLICATION feed ADD TABLE public.drafts;
ALTER PUBLICATION feed
    SET (publish='insert, update, delete, truncate', publish_via_partition_root=false);
