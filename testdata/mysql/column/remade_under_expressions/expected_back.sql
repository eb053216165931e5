ALTER TABLE `boxes`
    DROP CHECK `fits`,
    DROP KEY `by_area`,
    DROP COLUMN `depth`,
    DROP COLUMN `area`,
    ADD COLUMN `depth` int AFTER `width`,
    ADD COLUMN `area` int GENERATED ALWAYS AS (`width` * `depth`) STORED AFTER `depth`,
    MODIFY COLUMN `label` varchar(40) GENERATED ALWAYS AS (concat(`area`, ' ''depth'' ', `depth`)) VIRTUAL,
    MODIFY COLUMN `fee` int DEFAULT (`depth` + 1),
    ADD KEY `by_area` ((`area` + 1),`width`),
    ADD CONSTRAINT `fits` CHECK (`area` < 500);
