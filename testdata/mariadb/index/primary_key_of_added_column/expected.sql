ALTER TABLE `entries`
    ADD COLUMN `no` int(11) NOT NULL DEFAULT 0 AFTER `tenant`,
    ADD PRIMARY KEY (`tenant`,`no`);
