ALTER TABLE `tickets`
    DROP KEY `code`,
    DROP COLUMN `code`,
    DROP COLUMN `label`,
    DROP COLUMN `owner`,
    DROP COLUMN `opened`,
    MODIFY COLUMN `drawn` double;
