CREATE TABLE scores (player int, points int, at timestamptz);
CREATE INDEX scores_points ON scores (points, at);
