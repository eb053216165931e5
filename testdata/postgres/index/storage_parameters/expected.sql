ALTER INDEX public.docs_body SET (gin_pending_list_limit=2048);
ALTER INDEX public.docs_body RESET (fastupdate);
ALTER INDEX public.docs_seen SET (deduplicate_items=off, fillfactor=60);
