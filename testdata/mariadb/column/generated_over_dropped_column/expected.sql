ALTER TABLE `members`
    DROP COLUMN `first`,
    MODIFY COLUMN `full_name` varchar(70) GENERATED ALWAYS AS (concat('Mx ', `last`)) VIRTUAL;
