ALTER TABLE `frames`
    MODIFY COLUMN `mark` varbinary(8) DEFAULT 'a\0',
    MODIFY COLUMN `stop` varbinary(8) DEFAULT '',
    ADD COLUMN `tail` varbinary(8) NOT NULL DEFAULT 'b\0\0' AFTER `stop`;
