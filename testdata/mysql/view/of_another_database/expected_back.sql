USE `shop`;
DROP VIEW `v`;
