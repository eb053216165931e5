ALTER TABLE `c`
    DROP FOREIGN KEY `fk2`,
    DROP FOREIGN KEY `fk`;

ALTER TABLE `c`
    DROP KEY `fk2`,
    DROP COLUMN `p_id`,
    MODIFY COLUMN `p_code` varchar(10),
    RENAME INDEX `p_code_idx` TO `p_code`;

ALTER TABLE `p`
    MODIFY COLUMN `id` int(11) NOT NULL,
    MODIFY COLUMN `code` varchar(10) NOT NULL,
    RENAME INDEX `code_u` TO `code`;

ALTER TABLE `c` ADD CONSTRAINT `fk` FOREIGN KEY (`p_code`) REFERENCES `p` (`code`);
