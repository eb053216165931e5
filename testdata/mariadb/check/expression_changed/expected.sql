ALTER TABLE `people`
    DROP CONSTRAINT `adult`,
    DROP CONSTRAINT `mail`,
    ADD CONSTRAINT `adult` CHECK (`age` >= 21),
    ADD CONSTRAINT `mail` CHECK (`email` like '_%@_%');
