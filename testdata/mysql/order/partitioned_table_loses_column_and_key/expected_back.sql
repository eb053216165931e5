ALTER TABLE `m`
    DROP PRIMARY KEY,
    ADD COLUMN `z` int,
    ADD PRIMARY KEY (`id`,`y`),
    ADD KEY `z` (`z`),
    COMMENT='';
-- ATTENTION: the rows of `p2` are lost.
ALTER TABLE `m` DROP PARTITION `p2`;
