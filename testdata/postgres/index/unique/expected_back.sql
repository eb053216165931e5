DROP INDEX public.tags_label;

CREATE INDEX tags_label ON public.tags (label);
