CREATE TABLE t (a ENUM('x', 'it\'s', 'tail'), b SET('one', 'two') DEFAULT 'one,two');
