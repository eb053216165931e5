ALTER TABLE `t`
    DROP CONSTRAINT `c`,
    ADD CONSTRAINT `c` CHECK (`a` like 'a\\_b' escape '\\'),
    ADD CONSTRAINT `d` CHECK (`a` not like 'x!%' escape '!');
