CREATE OR REPLACE VIEW `names` (`number`, `label`) AS
select `users`.`id` as `id`, `users`.`name` as `name`
from `users`;
