ALTER TABLE `products`
    DROP COLUMN `sku`,
    DROP COLUMN `subtitle`,
    DROP COLUMN `weight_g`,
    DROP COLUMN `created_at`,
    DROP COLUMN `updated_at`;
