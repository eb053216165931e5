ALTER TABLE `people`
    DROP CHECK `sane`,
    ADD COLUMN `age` int AFTER `id`,
    ADD CONSTRAINT `sane` CHECK (`age` < `height`);
