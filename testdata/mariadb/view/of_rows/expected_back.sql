DROP VIEW `named`;

CREATE OR REPLACE VIEW `levels` AS
select `l`.`1` as `1`, `l`.`low` as `low`
from (values (1, 'low'), (2, 'high')) `l`;
