ALTER TABLE `products`
    ADD COLUMN `sku` char(8) NOT NULL FIRST,
    ADD COLUMN `subtitle` varchar(200) AFTER `name`,
    ADD COLUMN `weight_g` int unsigned NOT NULL DEFAULT '0' AFTER `subtitle`,
    ADD COLUMN `created_at` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
    ADD COLUMN `updated_at` timestamp NULL ON UPDATE CURRENT_TIMESTAMP;
