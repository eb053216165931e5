-- ATTENTION: what is granted on `count_users` is lost: grant it again.
DROP PROCEDURE `count_users`;
-- ATTENTION: what is granted on `find_user` is lost: grant it again.
DROP PROCEDURE `find_user`;

DELIMITER ;;
CREATE PROCEDURE `count_users`()
SELECT COUNT(*) AS n FROM users WHERE id > 0;;

CREATE PROCEDURE `find_user`(IN wanted BIGINT, IN how_many INT)
SELECT name FROM users WHERE id >= wanted LIMIT how_many;;
DELIMITER ;
