ALTER TABLE `hosts`
    DROP COLUMN `v4`,
    MODIFY COLUMN `id` uuid NOT NULL;
