DROP VIEW `view`;
DROP TABLE `ta``ble`;

ALTER TABLE `order`
    DROP PRIMARY KEY,
    DROP KEY `in dex`,
    DROP COLUMN `select`,
    MODIFY COLUMN `key` int(11),
    MODIFY COLUMN `group` int(11),
    MODIFY COLUMN `we ird` int(11),
    MODIFY COLUMN `ba``ck` int(11);
