ALTER TABLE `products`
    ADD COLUMN `sku` char(8) NOT NULL FIRST,
    ADD COLUMN `subtitle` varchar(200) AFTER `name`,
    ADD COLUMN `weight_g` int(10) unsigned NOT NULL DEFAULT 0 AFTER `subtitle`,
    ADD COLUMN `created_at` timestamp NOT NULL DEFAULT current_timestamp(),
    ADD COLUMN `updated_at` timestamp NULL ON UPDATE current_timestamp();
