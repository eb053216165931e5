ALTER TABLE `order_lines`
    ADD COLUMN `total` decimal(12,2) GENERATED ALWAYS AS (`quantity` * `price`) VIRTUAL AFTER `price`,
    ADD COLUMN `sku_upper` varchar(30) GENERATED ALWAYS AS (upper(`sku`)) STORED COMMENT 'for lookups',
    ADD KEY `sku_upper` (`sku_upper`);
