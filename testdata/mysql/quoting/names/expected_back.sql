DROP VIEW `view`;
DROP TABLE `ta``ble`;

ALTER TABLE `order`
    DROP PRIMARY KEY,
    DROP KEY `in dex`,
    DROP COLUMN `select`,
    MODIFY COLUMN `key` int,
    MODIFY COLUMN `group` int,
    MODIFY COLUMN `we ird` int,
    MODIFY COLUMN `ba``ck` int;
