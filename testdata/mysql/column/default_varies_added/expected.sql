ALTER TABLE `tickets`
    ADD COLUMN `code` char(36) NOT NULL AFTER `number`,
    MODIFY COLUMN `drawn` double,
    ADD COLUMN `label` varchar(20) DEFAULT (concat('user(', 'rand()')),
    ADD COLUMN `owner` varchar(80),
    ADD COLUMN `opened` datetime DEFAULT (now() + interval 1 hour),
    ADD KEY `code` (`code`);
ALTER TABLE `tickets`
    ALTER COLUMN `code` SET DEFAULT (uuid()),
    ALTER COLUMN `drawn` SET DEFAULT (rand() * 6),
    ALTER COLUMN `owner` SET DEFAULT (concat('by ', current_user()));
