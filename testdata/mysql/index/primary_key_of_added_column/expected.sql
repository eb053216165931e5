ALTER TABLE `entries`
    ADD COLUMN `no` int NOT NULL DEFAULT '0' AFTER `tenant`,
    ADD PRIMARY KEY (`tenant`,`no`);
