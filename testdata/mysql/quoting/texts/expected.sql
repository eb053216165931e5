ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(40) DEFAULT 'it''s a \\ "q" `b` %_ /* no */ -- no' COMMENT 'semi;colon
new line',
    MODIFY COLUMN `b` enum('x','it''s','a,b','c"d','e\\f','ü'),
    ADD COLUMN `c` char(3) DEFAULT '',
    ADD COLUMN `d` varchar(5) DEFAULT ' ',
    COMMENT='quote '' and \\';
