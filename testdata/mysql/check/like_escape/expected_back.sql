ALTER TABLE `t`
    DROP CHECK `d`,
    DROP CHECK `c`,
    ADD CONSTRAINT `c` CHECK (`a` like 'a\\_b');
