CREATE VIEW `cross_joined` AS
select `a`.`id` as `a_id`, `b`.`id` as `b_id`
from `cat` `a` join `cat` `b` join `cat` `c` on `c`.`id` = `a`.`id` and `c`.`parent` = `b`.`parent` straight_join `cat` `d`;

CREATE VIEW `excepted` AS
(select `cat`.`id` as `id` from `cat`)
except
(select `cat`.`parent` as `parent` from `cat`);

CREATE VIEW `nested` AS
select `d`.`n` as `n`
from (select `x`.`n` as `n` from (select count(*) as `n`, `cat`.`parent` as `parent` from `cat` group by `cat`.`parent`) `x` where `x`.`n` > 1) `d`;

CREATE VIEW `no_table` AS
select 1 + 1 as `two`, 'x' as `letter`;

CREATE VIEW `tree` AS
with recursive `up` (`id`, `depth`) as (select `cat`.`id` as `id`, 0 as `depth` from `cat` where `cat`.`parent` is null union all select `c`.`id` as `id`, `u`.`depth` + 1 as `u.depth + 1` from `cat` `c` join `up` `u` on `c`.`parent` = `u`.`id`)
select `up`.`id` as `id`, `up`.`depth` as `depth`
from `up`;
