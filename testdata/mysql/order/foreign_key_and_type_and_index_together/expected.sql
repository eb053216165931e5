ALTER TABLE `c` DROP FOREIGN KEY `fk`;

ALTER TABLE `c`
    MODIFY COLUMN `p_code` varchar(30),
    ADD COLUMN `p_id` bigint,
    ADD KEY `fk2` (`p_id`),
    RENAME INDEX `p_code` TO `p_code_idx`;

ALTER TABLE `p`
    MODIFY COLUMN `id` bigint NOT NULL,
    MODIFY COLUMN `code` varchar(30) NOT NULL,
    RENAME INDEX `code` TO `code_u`;

ALTER TABLE `c`
    ADD CONSTRAINT `fk2` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`),
    ADD CONSTRAINT `fk` FOREIGN KEY (`p_code`) REFERENCES `p` (`code`);
