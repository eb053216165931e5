CREATE TABLE leads (id int PRIMARY KEY, email text, score int);
CREATE INDEX ON leads (email, score);
CREATE INDEX ON leads (lower(email));
CREATE INDEX ON leads (lower(email), score);
