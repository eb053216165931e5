CREATE OR REPLACE VIEW `active_users` AS
select `users`.`id` as `id`, `users`.`name` as `name`
from `users`
where `users`.`active` = 1;
