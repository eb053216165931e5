CREATE OR REPLACE VIEW `active_users` AS
select `users`.`id` as `id`, `users`.`name` as `name`, `users`.`active` as `active`
from `users`
where `users`.`active` <> 0 and `users`.`name` is not null;
