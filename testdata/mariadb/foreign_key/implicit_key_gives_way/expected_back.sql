ALTER TABLE `explicit` DROP FOREIGN KEY `e2`;
ALTER TABLE `second_kept` DROP FOREIGN KEY `k2`;

ALTER TABLE `descending`
    DROP KEY `x`,
    ADD KEY `d1` (`a`);

ALTER TABLE `longer` DROP KEY `x`;

ALTER TABLE `made_anew`
    DROP FOREIGN KEY `made_anew_ibfk_2`,
    DROP FOREIGN KEY `made_anew_ibfk_1`,
    DROP KEY `b`;
-- The server may have made `a` for a foreign key: then it stays only if it is named.
ALTER TABLE `made_anew`
    RENAME INDEX `a` TO `a`,
    ADD CONSTRAINT `made_anew_ibfk_1` FOREIGN KEY (`a`) REFERENCES `p` (`id`);

ALTER TABLE `second`
    DROP FOREIGN KEY `s2`,
    RENAME INDEX `s2` TO `s1`;
