CREATE OR REPLACE VIEW `names` (`no`, `label`, `letters`) AS
select `users`.`id` as `id`, `users`.`name` as `name`, char_length(`users`.`name`) as `CHAR_LENGTH(name)`
from `users`;
