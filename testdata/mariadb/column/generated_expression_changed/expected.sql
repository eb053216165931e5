ALTER TABLE `shapes`
    MODIFY COLUMN `area` int(11) GENERATED ALWAYS AS (`w` * `h` * 2) VIRTUAL,
    MODIFY COLUMN `around` int(11) GENERATED ALWAYS AS (2 * (`w` + `h`)) STORED;
