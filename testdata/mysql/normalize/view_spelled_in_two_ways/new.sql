CREATE TABLE t (id INT PRIMARY KEY, a INT, s VARCHAR(10));
CREATE TABLE u (id INT PRIMARY KEY, t_id INT);
CREATE VIEW v1 AS select `t`.`id` AS `id`,`t`.`a` AS `a`,`t`.`s` AS `s` from (`t` join `u` on((`u`.`t_id` = `t`.`id`))) where ((`t`.`a` <= 3) and (`t`.`s` <> 'x'));
CREATE VIEW v2 AS select upper(`t`.`s`) AS `up`,substr(`t`.`s`,1,2) AS `m`,(`t`.`a` % 2) AS `r`,('2024-01-01' + interval 1 day) AS `d` from `t`;
