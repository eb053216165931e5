ALTER TABLE `stock`
    MODIFY COLUMN `sku` varchar(20) NOT NULL,
    MODIFY COLUMN `amount` int(10) unsigned NOT NULL DEFAULT 0,
    ADD COLUMN `shelf` varchar(8),
    ADD KEY `shelf` (`shelf`),
    ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='stock by shelf';
