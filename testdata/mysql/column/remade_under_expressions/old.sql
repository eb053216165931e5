-- A column that is made anew takes along no expression that names it.
CREATE TABLE boxes (
    width int,
    depth int,
    area int AS (width * depth) STORED,
    label varchar(40) AS (concat(area, ' ''depth'' ', depth)) VIRTUAL,
    fee int DEFAULT (depth + 1),
    CONSTRAINT fits CHECK (area < 500),
    CONSTRAINT `wide` CHECK (width > 0),
    KEY by_area ((area + 1), width),
    KEY by_width (width)
);
