-- ATTENTION: the values of `address` are lost: the server converts no inet6 to inet4.
-- ATTENTION: the values of `owner` are lost: the server converts no uuid to int(11).
ALTER TABLE `hosts`
    DROP KEY `owner`,
    DROP COLUMN `address`,
    DROP COLUMN `owner`,
    MODIFY COLUMN `seen` date,
    ADD COLUMN `address` inet4 AFTER `seen`,
    ADD COLUMN `owner` int(11) NOT NULL AFTER `address`,
    MODIFY COLUMN `place` point,
    MODIFY COLUMN `code` uuid,
    MODIFY COLUMN `serial` varchar(40),
    MODIFY COLUMN `label` varchar(60) GENERATED ALWAYS AS (concat(`address`, '/', `owner`)) VIRTUAL,
    ADD KEY `owner` (`owner`);
