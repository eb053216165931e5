ALTER TABLE `people`
    DROP CONSTRAINT `sane`,
    ADD COLUMN `age` int(11) AFTER `id`,
    ADD CONSTRAINT `sane` CHECK (`age` < `height`);
