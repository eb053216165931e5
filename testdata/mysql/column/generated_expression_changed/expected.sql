ALTER TABLE `shapes`
    MODIFY COLUMN `area` int GENERATED ALWAYS AS (`w` * `h` * 2) VIRTUAL,
    MODIFY COLUMN `around` int GENERATED ALWAYS AS (2 * (`w` + `h`)) STORED;
