ALTER TABLE `codes`
    DROP KEY `code`,
    DROP PRIMARY KEY,
    DROP COLUMN `id`,
    MODIFY COLUMN `code` varchar(10) NOT NULL,
    ADD PRIMARY KEY (`code`);
