# a hash comment; with a semicolon
-- a dash comment; with 'a quote
/* a block; comment */
CREATE TABLE t ( -- columns
  a INT, # first
  `b;c` VARCHAR(20) DEFAULT 'x;--y' /* inline */,
  d VARCHAR(20) DEFAULT "dou""ble",
  e VARCHAR(20) DEFAULT 'a' 'b' "c",
  f VARCHAR(20) DEFAULT _latin1'x',
  g VARBINARY(4) DEFAULT X'4142',
  h INT DEFAULT -3,
  i VARCHAR(20) DEFAULT N'nat',
  j VARCHAR(20) COMMENT 'line\nend\ttab \'q\' \\ 100%' /*! NULL */
) /*!50100 COMMENT='versioned' */ /*!99999 ENGINE=nonsense */;
