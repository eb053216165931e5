ALTER TABLE `docs`
    DROP KEY `e`,
    ADD VECTOR KEY `other` (`other`);
