CREATE SEQUENCE public.posts_id_seq;

CREATE TABLE public.post_tags (
    post_id bigint NOT NULL,
    tag_id integer NOT NULL,
    CONSTRAINT post_tags_pkey PRIMARY KEY (post_id, tag_id)
);

CREATE TABLE public.posts (
    id bigint DEFAULT nextval('public.posts_id_seq'::regclass) NOT NULL,
    title text NOT NULL,
    body text DEFAULT ''::text NOT NULL,
    published_at timestamp with time zone,
    CONSTRAINT posts_pkey PRIMARY KEY (id)
);

ALTER SEQUENCE public.posts_id_seq OWNED BY public.posts.id;

ALTER TABLE public.post_tags
    ADD CONSTRAINT post_tags_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts (id) ON DELETE CASCADE;
ALTER TABLE public.post_tags
    ADD CONSTRAINT post_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES public.tags (id) ON DELETE RESTRICT;
