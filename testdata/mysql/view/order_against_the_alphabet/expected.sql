CREATE VIEW `zz` AS
select `t`.`id` as `id`
from `t`;

CREATE VIEW `mm` AS
select `zz`.`id` as `id`
from `zz`;

CREATE VIEW `aa` AS
select `mm`.`id` as `id`
from `mm` join `zz` on `mm`.`id` = `zz`.`id`;
