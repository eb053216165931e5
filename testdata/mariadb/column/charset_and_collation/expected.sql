ALTER TABLE `names`
    MODIFY COLUMN `a` varchar(20) CHARACTER SET latin1 COLLATE latin1_german1_ci,
    MODIFY COLUMN `b` varchar(20),
    MODIFY COLUMN `c` varchar(20) COLLATE utf8mb4_unicode_ci,
    MODIFY COLUMN `d` text,
    MODIFY COLUMN `e` enum('x','y') CHARACTER SET ascii COLLATE ascii_general_ci;
