ALTER TABLE `y` DROP FOREIGN KEY `fk`;

ALTER TABLE `x`
    ADD KEY `fk` (`p_id`),
    ADD CONSTRAINT `fk` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);

ALTER TABLE `y` DROP KEY `fk`;
