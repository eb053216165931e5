CREATE OR REPLACE VIEW `altered` AS
select distinct `t`.`a` as `a`
from `t`;

CREATE VIEW `gathered` AS
select count(*) + 1 as `n`
from `t`;

CREATE VIEW `grouped` AS
select `t`.`a` as `a`
from `t`
group by `t`.`a`;

CREATE VIEW `joined` AS
select group_concat(`t`.`a`) as `n`
from `t`;

CREATE VIEW `of_nothing` AS
select 1 as `x`;

CREATE ALGORITHM=MERGE VIEW `plain` AS
select `t`.`id` as `id`, (select max(`u`.`a`) from `t` `u`) as `m`
from `t`
where exists (select count(*) from `t` `u`)
order by `t`.`id`;

CREATE VIEW `ranked` AS
select row_number() over (order by `t`.`a`) as `n`
from `t`;

CREATE VIEW `some` AS
select `t`.`a` as `a`
from `t` limit 5;

CREATE ALGORITHM=TEMPTABLE VIEW `temporary_one` AS
select count(*) as `n`
from `t`;

CREATE VIEW `two` AS
select `t`.`id` as `id`
from `t`
union
select `t`.`a` as `a`
from `t`;
