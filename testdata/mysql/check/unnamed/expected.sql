ALTER TABLE `people`
    ADD CONSTRAINT `people_chk_1` CHECK (`age` > 0),
    ADD CONSTRAINT `people_chk_2` CHECK (`height` < 300),
    ADD CONSTRAINT `people_chk_3` CHECK (`age` + `height` < 500);
