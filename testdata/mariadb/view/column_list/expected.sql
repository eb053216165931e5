CREATE OR REPLACE VIEW `names` AS
select `users`.`id` as `no`, `users`.`name` as `label`, char_length(`users`.`name`) as `letters`
from `users`;
