DROP VIEW `doubled`;
DROP FUNCTION `twice`;
