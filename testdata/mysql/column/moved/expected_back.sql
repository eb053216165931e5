ALTER TABLE `readings`
    MODIFY COLUMN `humidity` float AFTER `taken_at`,
    MODIFY COLUMN `station_id` int NOT NULL AFTER `temperature`;
