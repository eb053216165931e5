USE `shop`;
CREATE VIEW `v` AS
with `x` as (select `t`.`c` as `c`, `t`.`d` as `d` from `home`.`t`)
select `x`.`c` as `c`, `x`.`d` as `d`
from `x`;
