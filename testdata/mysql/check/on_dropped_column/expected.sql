ALTER TABLE `people`
    DROP CHECK `sane`,
    DROP COLUMN `age`,
    ADD CONSTRAINT `sane` CHECK (`height` < 300);
