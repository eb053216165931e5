-- ATTENTION: the rows of `p2` are lost.
ALTER TABLE `s` DROP PARTITION `p2`;
