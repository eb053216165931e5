CREATE TYPE amount AS (n numeric);
