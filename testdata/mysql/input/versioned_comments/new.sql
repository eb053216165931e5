CREATE TABLE t (
  id INT /*!50705 NOT NULL */,
  a INT /*!80023 INVISIBLE */,
  b INT /*!99999 NOT A THING */,
  c VARCHAR(10) /*!50100 DEFAULT '*/' */ /* plain */,
  /*! d INT, */
  e INT /*M!100100 COMMENT 'only in MariaDB' */
  /*!80016 , CONSTRAINT e_pos CHECK (e > 0) */
) /*!50100 TABLESPACE `innodb_file_per_table` */ ENGINE=InnoDB
/*!50100 PARTITION BY HASH (id)
PARTITIONS 2 */;
