ALTER TABLE `frames`
    DROP COLUMN `tail`,
    MODIFY COLUMN `mark` varbinary(8) DEFAULT 'a',
    MODIFY COLUMN `stop` varbinary(8) DEFAULT '\0';
