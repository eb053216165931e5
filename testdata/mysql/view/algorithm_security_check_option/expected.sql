CREATE OR REPLACE ALGORITHM=TEMPTABLE VIEW `adults` AS
select `users`.`id` as `id`, `users`.`age` as `age`
from `users`
where `users`.`age` >= 18;

CREATE OR REPLACE SQL SECURITY INVOKER VIEW `children` AS
select `users`.`id` as `id`, `users`.`age` as `age`
from `users`
where `users`.`age` < 18
WITH LOCAL CHECK OPTION;
