DROP VIEW `named`;

CREATE OR REPLACE VIEW `levels` AS
select `l`.`column_0` as `column_0`, `l`.`column_1` as `column_1`
from (values row(1, 'low'), row(2, 'high')) `l`;
