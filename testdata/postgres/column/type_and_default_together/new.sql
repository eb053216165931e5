CREATE TABLE features (
    id int PRIMARY KEY,
    enabled boolean NOT NULL DEFAULT false,
    rollout smallint DEFAULT 0,
    since date
);
