ALTER TABLE `people`
    ADD COLUMN `fax` varchar(30),
    ADD COLUMN `icq` int;
