CREATE RULE persons_insert AS
    ON INSERT TO public.persons
    DO INSTEAD INSERT INTO public.people VALUES (new.id, new.name) RETURNING people.id, people.name;
