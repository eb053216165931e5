-- ATTENTION: what is granted on `count_users` is lost: grant it again.
DROP PROCEDURE `count_users`;
-- ATTENTION: what is granted on `find_user` is lost: grant it again.
DROP PROCEDURE `find_user`;

DELIMITER ;;
CREATE PROCEDURE `count_users`()
SELECT COUNT(*) FROM users;;

CREATE PROCEDURE `find_user`(IN wanted INT)
SELECT name FROM users WHERE id = wanted;;
DELIMITER ;
