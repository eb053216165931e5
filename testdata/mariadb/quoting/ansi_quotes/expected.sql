ALTER TABLE `t`
    MODIFY COLUMN `a` bigint(20),
    MODIFY COLUMN `b c` varchar(10) DEFAULT 'it''s',
    ADD COLUMN `d"q` int(11),
    ADD KEY `k` (`b c`);

CREATE VIEW `v` AS
select `t`.`a` as `a`, 'text' as `label`
from `t`;
