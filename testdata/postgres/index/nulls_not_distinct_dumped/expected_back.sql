DROP INDEX public.menu_position;

CREATE UNIQUE INDEX menu_position ON public.menu (parent, "position") NULLS NOT DISTINCT;
