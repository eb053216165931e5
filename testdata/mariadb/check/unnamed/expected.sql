ALTER TABLE `people`
    MODIFY COLUMN `age` int(11) CHECK (`age` > 0),
    ADD CONSTRAINT `CONSTRAINT_1` CHECK (`height` < 300),
    ADD CONSTRAINT `CONSTRAINT_2` CHECK (`age` + `height` < 500);
