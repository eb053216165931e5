DROP EVENT `e`;
DROP PROCEDURE `plain`;
DROP PROCEDURE `with_escapes`;
