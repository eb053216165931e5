ALTER TABLE `readings`
    MODIFY COLUMN `station_id` int(11) NOT NULL FIRST,
    MODIFY COLUMN `temperature` float AFTER `taken_at`;
