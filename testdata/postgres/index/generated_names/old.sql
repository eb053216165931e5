-- names that the server chooses: leads_email_score_idx, leads_lower_idx, leads_lower_idx1
CREATE TABLE leads (id int PRIMARY KEY, email text, score int);
CREATE INDEX ON leads (email, score);
