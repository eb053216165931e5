ALTER TABLE `rates`
    DROP COLUMN `valid_from`,
    MODIFY COLUMN `rate` double;
