CREATE OR REPLACE VIEW `names` AS
select `users`.`id` as `number`, `users`.`name` as `label`
from `users`;
