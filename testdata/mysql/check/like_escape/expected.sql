ALTER TABLE `t`
    DROP CHECK `c`,
    ADD CONSTRAINT `c` CHECK (`a` like 'a\\_b' escape '\\'),
    ADD CONSTRAINT `d` CHECK (`a` not like 'x!%' escape '!');
