ALTER TABLE `t`
    ADD COLUMN `b;c` varchar(20) DEFAULT 'x;--y',
    ADD COLUMN `d` varchar(20) DEFAULT 'dou"ble',
    ADD COLUMN `e` varchar(20) DEFAULT 'abc',
    ADD COLUMN `f` varchar(20) DEFAULT 'x',
    ADD COLUMN `g` varbinary(4) DEFAULT 'AB',
    ADD COLUMN `h` int DEFAULT '-3',
    ADD COLUMN `i` varchar(20) DEFAULT 'nat',
    ADD COLUMN `j` varchar(20) COMMENT 'line
end	tab ''q'' \\ 100%',
    COMMENT='versioned';
