CREATE TABLE templates (
    id int PRIMARY KEY,
    subject text DEFAULT 'It''s here; really',
    footer text DEFAULT E'--\n\tThe \\ shop',
    path text DEFAULT 'C:\new $$ path'
);
