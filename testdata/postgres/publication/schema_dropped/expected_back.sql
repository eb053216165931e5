DROP TABLE "Cellar".orders;

CREATE SCHEMA attic;

CREATE TABLE attic.orders (
    id integer NOT NULL,
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);

ALTER PUBLICATION feed DROP TABLES IN SCHEMA "Cellar";
ALTER PUBLICATION feed ADD TABLES IN SCHEMA attic;

DROP SCHEMA "Cellar";
