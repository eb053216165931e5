ALTER INDEX public.docs_body SET (fastupdate=off);
ALTER INDEX public.docs_body RESET (gin_pending_list_limit);
ALTER INDEX public.docs_seen RESET (deduplicate_items, fillfactor);
