DROP INDEX public.tags_label;

CREATE UNIQUE INDEX tags_label ON public.tags (label);
