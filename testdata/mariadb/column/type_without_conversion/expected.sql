ALTER TABLE `hosts`
    MODIFY COLUMN `seen` datetime,
    MODIFY COLUMN `address` inet6,
    MODIFY COLUMN `owner` uuid NOT NULL,
    MODIFY COLUMN `place` polygon,
    MODIFY COLUMN `code` varchar(36),
    MODIFY COLUMN `serial` uuid;
