ALTER TABLE `places` DROP KEY `q`;

ALTER TABLE `places`
    MODIFY COLUMN `p` point NOT NULL,
    MODIFY COLUMN `q` point NOT NULL SRID 4326,
    ADD SPATIAL KEY `q` (`q`);
