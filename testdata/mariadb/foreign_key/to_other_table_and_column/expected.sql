ALTER TABLE `towns`
    DROP FOREIGN KEY `fk_place`,
    ADD KEY `fk_country` (`country`);
ALTER TABLE `towns`
    ADD CONSTRAINT `fk_place` FOREIGN KEY (`place`) REFERENCES `regions` (`id`),
    ADD CONSTRAINT `fk_country` FOREIGN KEY (`country`) REFERENCES `countries` (`code`);
