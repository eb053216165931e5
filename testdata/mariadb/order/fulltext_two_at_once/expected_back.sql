ALTER TABLE `t`
    DROP KEY `a`,
    DROP KEY `b`,
    DROP KEY `c`,
    DROP COLUMN `c`;
