CREATE SEQUENCE posts_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE SEQUENCE posts_revision_seq AS smallint;
CREATE SEQUENCE posts_big_seq;
CREATE TABLE posts (
    id integer DEFAULT nextval('posts_id_seq'::regclass) NOT NULL,
    revision smallint NOT NULL DEFAULT nextval('public.posts_revision_seq'),
    big bigint NOT NULL DEFAULT nextval('posts_big_seq'::regclass)
);
ALTER SEQUENCE posts_id_seq OWNED BY posts.id;
ALTER SEQUENCE posts_revision_seq OWNED BY public.posts.revision;
ALTER SEQUENCE posts_big_seq OWNED BY posts.big;
ALTER TABLE ONLY posts ADD CONSTRAINT posts_pkey PRIMARY KEY (id);
