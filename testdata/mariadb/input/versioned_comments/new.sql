CREATE TABLE t (
  id INT /*!50605 NOT NULL */,
  a INT /*!80023 NOTHING HERE */,
  b INT /*!99999 NOT A THING */,
  c VARCHAR(10) /*!50100 DEFAULT '*/' */ /* plain */,
  /*! d INT, */
  e INT /*M!100100 COMMENT 'only in MariaDB' */,
  f INT /*!100201 DEFAULT 5 */,
  g INT /*M!80023 DEFAULT 6 */,
  h INT /*M!130000 NOT YET */
) ENGINE=InnoDB
/*!50100 PARTITION BY HASH (id)
PARTITIONS 2 */;
