ALTER TABLE `both_change` DROP FOREIGN KEY `fk1`;
ALTER TABLE `child_changes` DROP FOREIGN KEY `fk3`;
ALTER TABLE `child_divided` DROP FOREIGN KEY `fk4`;
ALTER TABLE `own` DROP FOREIGN KEY `fk5`;
ALTER TABLE `parent_changes` DROP FOREIGN KEY `fk2`;

ALTER TABLE `both_change`
    DROP KEY `fk1`,
    ENGINE=MyISAM;

ALTER TABLE `child_changes` ENGINE=MyISAM;

ALTER TABLE `child_divided`
    DROP KEY `fk4`
PARTITION BY HASH (`id`) PARTITIONS 3;

ALTER TABLE `own`
    DROP KEY `fk5`,
    DROP PRIMARY KEY,
    MODIFY COLUMN `a` int(11) NOT NULL,
    ADD PRIMARY KEY (`a`,`id`);

ALTER TABLE `p` ENGINE=MyISAM;

ALTER TABLE `parent_changes` DROP KEY `fk2`;
