ALTER TABLE public.comments DROP CONSTRAINT comments_post_id_fkey;

ALTER TABLE public.comments
    ADD CONSTRAINT comments_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts (id);
