CREATE OR REPLACE VIEW `levels` AS
select `l`.`column_0` as `column_0`, `l`.`column_1` as `column_1`
from (values row(1, 'low'), row(2, 'middle'), row(3, 'high')) `l`;

CREATE VIEW `named` AS
select `n`.`number` as `number`, `n`.`letter` as `letter`
from (values row(1, 'a'), row(2, 'b')) `n` (`number`, `letter`);
