ALTER TABLE public.people
    ADD COLUMN full_name text GENERATED ALWAYS AS (first_name || ' ' || last_name) STORED;
CREATE INDEX people_full_name_idx ON public.people (lower(full_name));
