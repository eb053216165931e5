CREATE TABLE t (a int DEFAULT '7', b varbinary(4) DEFAULT x'00FF', c time DEFAULT '101112', d enum('a','b') DEFAULT 'B', e char(5) DEFAULT 'x ', f double DEFAULT 1e20, g binary(2) DEFAULT 0x41);
