ALTER TABLE `people`
    DROP CONSTRAINT `adult`,
    DROP CONSTRAINT `mail`,
    ADD CONSTRAINT `adult` CHECK (`age` >= 18),
    ADD CONSTRAINT `mail` CHECK (`email` like '%@%');
