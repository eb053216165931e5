CREATE OR REPLACE VIEW `letters` AS
select char(65) as `a`
from `t`;

CREATE OR REPLACE VIEW `locked` AS
select `t`.`id` as `id`
from `t`;
