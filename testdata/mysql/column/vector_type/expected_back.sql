ALTER TABLE `docs`
    DROP COLUMN `short`,
    MODIFY COLUMN `embedding` vector(3);
