ALTER TABLE `boxes`
    DROP CONSTRAINT `fits`,
    DROP COLUMN `area`,
    MODIFY COLUMN `height` int(11) CHECK (`height` < `area`),
    ADD COLUMN `area` int(11) GENERATED ALWAYS AS (`width` * 2) STORED AFTER `height`,
    MODIFY COLUMN `label` varchar(40) GENERATED ALWAYS AS (concat(`area`, ' ''height'' ', `height`)) VIRTUAL,
    ADD CONSTRAINT `fits` CHECK (`area` < 500);
