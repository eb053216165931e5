ALTER TABLE `people`
    DROP COLUMN `fax`,
    DROP COLUMN `icq`;
