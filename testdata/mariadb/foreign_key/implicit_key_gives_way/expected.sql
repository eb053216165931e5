ALTER TABLE `descending`
    DROP KEY `d1`,
    ADD KEY `x` (`a` DESC);

ALTER TABLE `explicit` ADD CONSTRAINT `e2` FOREIGN KEY (`a`) REFERENCES `q` (`id`);

-- The server may have made `l1` for a foreign key: then it stays only if it is named.
ALTER TABLE `longer`
    RENAME INDEX `l1` TO `l1`,
    ADD KEY `x` (`a`,`b`);

ALTER TABLE `made_anew`
    DROP FOREIGN KEY `made_anew_ibfk_1`,
    ADD KEY `b` (`b`);
-- The server may have made `a` for a foreign key: then it stays only if it is named.
ALTER TABLE `made_anew`
    RENAME INDEX `a` TO `a`,
    ADD CONSTRAINT `made_anew_ibfk_1` FOREIGN KEY (`a`) REFERENCES `q` (`id`),
    ADD CONSTRAINT `made_anew_ibfk_2` FOREIGN KEY (`b`) REFERENCES `p` (`id`);

ALTER TABLE `second`
    ADD CONSTRAINT `s2` FOREIGN KEY (`a`) REFERENCES `q` (`id`),
    RENAME INDEX `s1` TO `s2`;

-- The server may have made `k1` for a foreign key: then it stays only if it is named.
ALTER TABLE `second_kept`
    RENAME INDEX `k1` TO `k1`,
    ADD CONSTRAINT `k2` FOREIGN KEY (`a`) REFERENCES `q` (`id`);
