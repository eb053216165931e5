ALTER TABLE `shapes`
    MODIFY COLUMN `area` int GENERATED ALWAYS AS (`w` * `h`) VIRTUAL,
    MODIFY COLUMN `around` int GENERATED ALWAYS AS (`w` + `h`) STORED;
