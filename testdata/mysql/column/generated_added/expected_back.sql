ALTER TABLE `order_lines`
    DROP KEY `sku_upper`,
    DROP COLUMN `total`,
    DROP COLUMN `sku_upper`;
