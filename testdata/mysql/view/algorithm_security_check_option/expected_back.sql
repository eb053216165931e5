CREATE OR REPLACE ALGORITHM=MERGE SQL SECURITY INVOKER VIEW `adults` AS
select `users`.`id` as `id`, `users`.`age` as `age`
from `users`
where `users`.`age` >= 18
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE VIEW `children` AS
select `users`.`id` as `id`, `users`.`age` as `age`
from `users`
where `users`.`age` < 18;
