ALTER TABLE `secrets`
    MODIFY COLUMN `hash` varchar(64) DEFAULT 'x',
    MODIFY COLUMN `salt` varchar(16) INVISIBLE,
    ADD COLUMN `added` int(11) INVISIBLE DEFAULT 3;
