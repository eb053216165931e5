ALTER TABLE `towns`
    DROP FOREIGN KEY `fk_country`,
    DROP FOREIGN KEY `fk_place`,
    DROP KEY `fk_country`;
ALTER TABLE `towns` ADD CONSTRAINT `fk_place` FOREIGN KEY (`place`) REFERENCES `countries` (`id`);
