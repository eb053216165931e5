CREATE OR REPLACE VIEW `v` AS
with `q` (`n`) as (values (1), (2))
select `q`.`n` as `n`
from `q`;
