CREATE TABLE all_types (
  c_bit BIT(5), c_tiny TINYINT, c_bool BOOLEAN, c_small SMALLINT UNSIGNED, c_medium MEDIUMINT, c_int INTEGER, c_big BIGINT,
  c_dec DECIMAL(20,6), c_num NUMERIC(5), c_fixed FIXED(4,1), c_float FLOAT, c_float7 FLOAT(7,3), c_double DOUBLE, c_dp DOUBLE PRECISION, c_real REAL,
  c_date DATE, c_time TIME, c_time3 TIME(3), c_dt DATETIME, c_dt6 DATETIME(6), c_ts TIMESTAMP NULL, c_ts3 TIMESTAMP(3) NULL, c_year YEAR,
  c_char CHAR(10), c_nchar NATIONAL CHAR(10), c_varchar VARCHAR(300), c_nvarchar NVARCHAR(20), c_binary BINARY(16), c_varbinary VARBINARY(500),
  c_tinyblob TINYBLOB, c_blob BLOB, c_mediumblob MEDIUMBLOB, c_longblob LONGBLOB,
  c_tinytext TINYTEXT, c_text TEXT, c_mediumtext MEDIUMTEXT, c_longtext LONGTEXT, c_long LONG VARCHAR,
  c_enum ENUM('a','b'), c_set SET('x','y','z'), c_json JSON,
  c_geometry GEOMETRY, c_point POINT, c_line LINESTRING, c_polygon POLYGON, c_mpoint MULTIPOINT, c_mline MULTILINESTRING, c_mpoly MULTIPOLYGON, c_coll GEOMETRYCOLLECTION
);
