ALTER TABLE `t`
    DROP COLUMN `g`,
    MODIFY COLUMN `a` varchar(9),
    ADD COLUMN `g` varchar(9) CHARACTER SET latin1 COLLATE latin1_swedish_ci GENERATED ALWAYS AS (lower(`a`)) VIRTUAL,
    DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
