-- ATTENTION: the rows of `p2024`,`p2025` are lost.
ALTER TABLE `sales` DROP PARTITION `p2024`,`p2025`;
