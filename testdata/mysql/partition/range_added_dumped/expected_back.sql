-- ATTENTION: the rows of `p2024`,`rest` are lost.
ALTER TABLE `sales` DROP PARTITION `p2024`,`rest`;
