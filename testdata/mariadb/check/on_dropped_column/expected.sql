ALTER TABLE `people`
    DROP CONSTRAINT `sane`,
    DROP COLUMN `age`,
    ADD CONSTRAINT `sane` CHECK (`height` < 300);
