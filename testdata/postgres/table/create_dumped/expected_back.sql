ALTER TABLE public.post_tags DROP CONSTRAINT post_tags_post_id_fkey;
ALTER TABLE public.post_tags DROP CONSTRAINT post_tags_tag_id_fkey;
DROP TABLE public.post_tags;
DROP TABLE public.posts;
