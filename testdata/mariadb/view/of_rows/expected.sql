CREATE OR REPLACE VIEW `levels` AS
select `l`.`1` as `1`, `l`.`low` as `low`
from (values (1, 'low'), (2, 'middle'), (3, 'high')) `l`;

CREATE VIEW `named` AS
select `n`.`1` as `1`, `n`.`a` as `a`
from (values (1, 'a'), (2, 'b')) `n`;
