CREATE TABLE templates (
    id int PRIMARY KEY,
    subject text DEFAULT 'It''s here',
    footer text DEFAULT E'--\nThe shop',
    path text DEFAULT 'C:\temp'
);
