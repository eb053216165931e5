ALTER DATABASE COMMENT 'the shop and its blog';
