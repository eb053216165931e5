ALTER TABLE `names`
    MODIFY COLUMN `a` varchar(20),
    MODIFY COLUMN `b` varchar(20) CHARACTER SET latin1 COLLATE latin1_swedish_ci,
    MODIFY COLUMN `c` varchar(20) COLLATE utf8mb4_bin,
    MODIFY COLUMN `d` text CHARACTER SET ascii COLLATE ascii_bin,
    MODIFY COLUMN `e` enum('x','y');
