CREATE TABLE features (
    id int PRIMARY KEY,
    enabled text NOT NULL DEFAULT 'no',
    rollout varchar(10) DEFAULT '0',
    since text DEFAULT 'unknown'
);
