DROP VIEW `gathered`;
DROP VIEW `grouped`;
DROP VIEW `joined`;
DROP VIEW `of_nothing`;
DROP VIEW `plain`;
DROP VIEW `ranked`;
DROP VIEW `some`;
DROP VIEW `temporary_one`;
DROP VIEW `two`;

CREATE OR REPLACE ALGORITHM=MERGE VIEW `altered` AS
select `t`.`id` as `id`
from `t`;
