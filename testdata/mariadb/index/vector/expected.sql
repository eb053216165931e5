ALTER TABLE `docs`
    DROP KEY `other`,
    ADD VECTOR KEY `e` (`embedding`) DISTANCE=cosine M=8;
