ALTER TABLE `readings`
    MODIFY COLUMN `humidity` float AFTER `taken_at`,
    MODIFY COLUMN `station_id` int(11) NOT NULL AFTER `temperature`;
