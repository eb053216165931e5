DROP VIEW `b`;

CREATE OR REPLACE VIEW `a` AS
select `book`.`id` as `id`
from `other`.`book`;
