ALTER TABLE `both_change`
    ADD KEY `fk1` (`a`),
    ENGINE=InnoDB;

ALTER TABLE `child_changes` ENGINE=InnoDB;
ALTER TABLE `child_changes` ADD CONSTRAINT `fk3` FOREIGN KEY (`a`) REFERENCES `q` (`id`);

ALTER TABLE `child_divided`
    ADD KEY `fk4` (`a`)
REMOVE PARTITIONING;
ALTER TABLE `child_divided` ADD CONSTRAINT `fk4` FOREIGN KEY (`a`) REFERENCES `q` (`id`);

ALTER TABLE `own`
    DROP PRIMARY KEY,
    MODIFY COLUMN `a` int,
    ADD PRIMARY KEY (`id`),
    ADD KEY `fk5` (`a`);
ALTER TABLE `own` ADD CONSTRAINT `fk5` FOREIGN KEY (`a`) REFERENCES `own` (`id`);

ALTER TABLE `p` ENGINE=InnoDB;

ALTER TABLE `both_change` ADD CONSTRAINT `fk1` FOREIGN KEY (`a`) REFERENCES `p` (`id`);

ALTER TABLE `parent_changes` ADD KEY `fk2` (`a`);
ALTER TABLE `parent_changes` ADD CONSTRAINT `fk2` FOREIGN KEY (`a`) REFERENCES `p` (`id`);
