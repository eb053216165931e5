CREATE TABLE boxes (
    width int,
    height int CHECK (height < area),
    area int AS (width * 2) VIRTUAL,
    label varchar(40) AS (concat(area, ' ''height'' ', height)) VIRTUAL,
    CONSTRAINT fits CHECK (area < 500),
    CONSTRAINT `wide` CHECK (width > 0),
    KEY by_width (width)
);
