DELIMITER ;;
CREATE OR REPLACE PROCEDURE `count_users`()
SELECT COUNT(*) AS n FROM users WHERE id > 0;;

CREATE OR REPLACE PROCEDURE `find_user`(IN wanted BIGINT, IN how_many INT)
SELECT name FROM users WHERE id >= wanted LIMIT how_many;;
DELIMITER ;
