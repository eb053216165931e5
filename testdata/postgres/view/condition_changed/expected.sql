CREATE OR REPLACE VIEW public.visible_posts AS
SELECT posts.id, posts.title
FROM public.posts
WHERE
    posts.status::text = ANY(ARRAY['public'::varchar, 'featured'::varchar, 'pinned'::varchar]::text[])
    AND posts.author::text <> ALL(ARRAY['bot'::text, 'test'::text]);
