SET @saved_sql_mode = @@sql_mode, sql_mode = 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION';
ALTER TABLE `seen`
    MODIFY COLUMN `first_seen` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
    MODIFY COLUMN `last_seen` timestamp NOT NULL DEFAULT '0000-00-00 00:00:00';
SET sql_mode = @saved_sql_mode;
