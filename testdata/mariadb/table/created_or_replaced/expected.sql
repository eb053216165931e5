ALTER TABLE `rates`
    MODIFY COLUMN `rate` decimal(12,6) NOT NULL,
    ADD COLUMN `valid_from` date NOT NULL;
