ALTER DATABASE CHARACTER SET latin1 COLLATE latin1_swedish_ci;

ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(10),
    DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci;
