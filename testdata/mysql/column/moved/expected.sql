ALTER TABLE `readings`
    MODIFY COLUMN `station_id` int NOT NULL FIRST,
    MODIFY COLUMN `temperature` float AFTER `taken_at`;
