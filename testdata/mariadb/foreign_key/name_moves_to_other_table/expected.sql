ALTER TABLE `x` DROP FOREIGN KEY `fk`;

ALTER TABLE `x` DROP KEY `fk`;

ALTER TABLE `y`
    ADD KEY `fk` (`p_id`),
    ADD CONSTRAINT `fk` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);
