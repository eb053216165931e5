ALTER TABLE `t`
    DROP COLUMN `b;c`,
    DROP COLUMN `d`,
    DROP COLUMN `e`,
    DROP COLUMN `f`,
    DROP COLUMN `g`,
    DROP COLUMN `h`,
    DROP COLUMN `i`,
    DROP COLUMN `j`,
    COMMENT='';
