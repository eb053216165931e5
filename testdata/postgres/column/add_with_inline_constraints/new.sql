CREATE TABLE plans (id int PRIMARY KEY, code text UNIQUE CHECK (code = upper(code)));
CREATE TABLE subscriptions (
    id int PRIMARY KEY,
    plan_id int REFERENCES plans ON UPDATE CASCADE,
    seats int CONSTRAINT seats_positive CHECK (seats > 0)
);
