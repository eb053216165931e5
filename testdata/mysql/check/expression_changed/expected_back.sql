ALTER TABLE `people`
    DROP CHECK `adult`,
    DROP CHECK `mail`,
    ADD CONSTRAINT `adult` CHECK (`age` >= 18),
    ADD CONSTRAINT `mail` CHECK (`email` like '%@%');
