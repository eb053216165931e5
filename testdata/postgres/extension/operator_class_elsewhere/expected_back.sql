DROP INDEX public.articles_tags;
DROP INDEX public.articles_title;
