ALTER TABLE `t`
    MODIFY COLUMN `a` int(5),
    MODIFY COLUMN `c` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci,
    ADD COLUMN `d` int(10) unsigned;
