ALTER TABLE app.w DROP CONSTRAINT w_r_check;
ALTER TABLE app.w DROP COLUMN n;

ALTER TABLE app.w ALTER COLUMN r SET DEFAULT app.span(1, 5);
ALTER TABLE app.w ADD CONSTRAINT w_r_check CHECK (app.span(0, 10) @> r);

CREATE OR REPLACE VIEW app.v AS
SELECT app.span(1, 2) AS s, multirange(r) AS mm
FROM app.w;
