ALTER TABLE `hosts`
    MODIFY COLUMN `id` uuid NOT NULL DEFAULT uuid(),
    ADD COLUMN `v4` inet4;
