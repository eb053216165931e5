CREATE TABLE boxes (
    width int,
    depth int AS (width / 2) VIRTUAL,
    area int AS (width * depth) VIRTUAL,
    label varchar(40) AS (concat(area, ' ''depth'' ', depth)) VIRTUAL,
    fee int DEFAULT (depth + 1),
    CONSTRAINT fits CHECK (area < 500),
    CONSTRAINT `wide` CHECK (width > 0),
    KEY by_area ((area + 1), width),
    KEY by_width (width)
);
