ALTER TABLE `secrets`
    DROP COLUMN `added`,
    MODIFY COLUMN `hash` varchar(64) INVISIBLE DEFAULT 'x',
    MODIFY COLUMN `salt` varchar(16);
