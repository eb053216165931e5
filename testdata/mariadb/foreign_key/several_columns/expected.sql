ALTER TABLE `reviews` ADD KEY `reviewed` (`doc`,`rev`);
ALTER TABLE `reviews` ADD CONSTRAINT `reviewed` FOREIGN KEY (`doc`,`rev`) REFERENCES `versions` (`doc`,`rev`) ON DELETE CASCADE;
