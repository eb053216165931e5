CREATE TABLE plans (id int PRIMARY KEY);
CREATE TABLE subscriptions (id int PRIMARY KEY);
