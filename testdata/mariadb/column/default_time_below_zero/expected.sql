ALTER TABLE `shifts`
    MODIFY COLUMN `gap` time NOT NULL DEFAULT '-00:30:00',
    ADD COLUMN `early` time(2) DEFAULT '-00:00:00.50',
    ADD COLUMN `late` time DEFAULT '-26:03:04',
    ADD COLUMN `none` time DEFAULT '00:00:00';
