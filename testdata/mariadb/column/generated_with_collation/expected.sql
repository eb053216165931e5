ALTER TABLE `t`
    DROP COLUMN `g`,
    MODIFY COLUMN `a` varchar(9),
    ADD COLUMN `g` varchar(9) GENERATED ALWAYS AS (upper(`a`)) STORED COMMENT 'loud',
    DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci;
