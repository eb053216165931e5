CREATE TYPE grade AS ENUM ('A', 'B');
CREATE FUNCTION grade_num(g grade) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT CASE g WHEN 'A' THEN 1 ELSE 2 END $$;
CREATE CAST (grade AS int) WITH FUNCTION grade_num(grade);
CREATE TABLE exams (id int PRIMARY KEY, grade grade NOT NULL);
CREATE VIEW exam_points AS SELECT id, grade::int AS points FROM exams;
