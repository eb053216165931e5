CREATE TABLE visits (id INT PRIMARY KEY, site INT, day DATE, page INT, KEY lookup (site, day));
