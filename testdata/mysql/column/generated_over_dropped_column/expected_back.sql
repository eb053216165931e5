ALTER TABLE `members`
    ADD COLUMN `first` varchar(30) AFTER `id`,
    MODIFY COLUMN `full_name` varchar(70) GENERATED ALWAYS AS (concat(`first`, ' ', `last`)) VIRTUAL;
