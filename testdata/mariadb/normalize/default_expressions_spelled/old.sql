CREATE TABLE t (a INT DEFAULT (1 + 2), b CHAR(36) DEFAULT (uuid()), c VARCHAR(20) DEFAULT (concat('a', 'b')), d DATE DEFAULT (curdate()));
