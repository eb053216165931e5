CREATE TABLE parts (id uuid DEFAULT gen_random_uuid(), settings text, names text[], place int, span int4range);
