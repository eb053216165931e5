ALTER TABLE `shapes`
    MODIFY COLUMN `area` int(11) GENERATED ALWAYS AS (`w` * `h`) VIRTUAL,
    MODIFY COLUMN `around` int(11) GENERATED ALWAYS AS (`w` + `h`) STORED;
