CREATE VIEW `both_kinds` AS
select `a`.`id` as `id`, 'a' as `kind`
from `a`
union all
select `b`.`id` as `id`, 'b' as `b`
from `b`;

CREATE VIEW `cased` AS
select
    case when `a`.`x` > 5 then 'many' when `a`.`x` is null then 'none' else 'few' end as `amount`,
    if(`a`.`x`, 1, 0) as `yes`,
    coalesce(`a`.`x`, 0) as `x0`,
    cast(`a`.`x` as char(5)) as `xs`,
    `a`.`x` % 3 as `rest`,
    '2024-01-01' + interval `a`.`x` day as `d`
from `a`;

CREATE VIEW `grouped` AS
select `b`.`a_id` as `a_id`, count(*) as `n`, max(`b`.`y`) as `top`
from `b`
group by `b`.`a_id`
having count(*) > 1;

CREATE VIEW `joined` AS
select `a`.`id` as `id`, `b`.`y` as `y`
from `a` left join `b` on `a`.`id` = `b`.`a_id`
where `a`.`x` in (1, 2, 3) and not exists (select 1 from `b` `b2` where `b2`.`y` = `a`.`x`);

CREATE VIEW `natural_one` AS
select `a`.`id` as `id`, `a`.`x` as `x`, `b`.`a_id` as `a_id`, `b`.`y` as `y`
from `a` join `b` on `a`.`id` = `b`.`id`;

CREATE VIEW `ranked` AS
with `recent` as (select `b`.`id` as `id`, `b`.`y` as `y` from `b` where `b`.`y` > 5)
select `recent`.`id` as `id`, row_number() over (partition by `recent`.`y` order by `recent`.`id`) as `rn`
from `recent`;
