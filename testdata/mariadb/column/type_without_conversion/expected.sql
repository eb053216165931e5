-- ATTENTION: the values of `address` are lost: the server converts no inet4 to inet6.
-- ATTENTION: the values of `owner` are lost: the server converts no int(11) to uuid.
ALTER TABLE `hosts`
    DROP KEY `owner`,
    DROP COLUMN `address`,
    DROP COLUMN `owner`,
    MODIFY COLUMN `seen` datetime,
    ADD COLUMN `address` inet6 AFTER `seen`,
    ADD COLUMN `owner` uuid NOT NULL AFTER `address`,
    MODIFY COLUMN `place` polygon,
    MODIFY COLUMN `code` varchar(36),
    MODIFY COLUMN `serial` uuid,
    MODIFY COLUMN `label` varchar(60) GENERATED ALWAYS AS (concat(`address`, '/', `owner`)) VIRTUAL,
    ADD KEY `owner` (`owner`);
