DROP VIEW `aa`;
DROP VIEW `mm`;
DROP VIEW `zz`;
