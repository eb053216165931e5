ALTER TABLE `reviews`
    ADD KEY `reviewed` (`doc`,`rev`),
    ADD CONSTRAINT `reviewed` FOREIGN KEY (`doc`,`rev`) REFERENCES `versions` (`doc`,`rev`) ON DELETE CASCADE;
