ALTER TABLE `t`
    DROP CONSTRAINT `d`,
    DROP CONSTRAINT `c`,
    ADD CONSTRAINT `c` CHECK (`a` like 'a\\_b');
