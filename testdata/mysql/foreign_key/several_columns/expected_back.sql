ALTER TABLE `reviews`
    DROP FOREIGN KEY `reviewed`,
    DROP KEY `reviewed`;
