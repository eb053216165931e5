ALTER TABLE `docs`
    MODIFY COLUMN `embedding` vector(384),
    ADD COLUMN `short` vector(2048);
