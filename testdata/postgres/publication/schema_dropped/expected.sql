DROP TABLE attic.orders;

CREATE SCHEMA "Cellar";

CREATE TABLE "Cellar".orders (
    id integer NOT NULL,
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);

ALTER PUBLICATION feed DROP TABLES IN SCHEMA attic;
ALTER PUBLICATION feed ADD TABLES IN SCHEMA "Cellar";

DROP SCHEMA attic;
