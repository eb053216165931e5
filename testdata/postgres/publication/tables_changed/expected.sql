ALTER PUBLICATION feed DROP TABLE public.drafts;
ALTER PUBLICATION feed ADD TABLE public.refunds;
ALTER PUBLICATION feed
    SET (publish='insert, delete', publish_via_partition_root=true);
