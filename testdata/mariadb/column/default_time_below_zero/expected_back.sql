ALTER TABLE `shifts`
    DROP COLUMN `early`,
    DROP COLUMN `late`,
    DROP COLUMN `none`,
    MODIFY COLUMN `gap` time NOT NULL;
