ALTER TABLE `t`
    DROP COLUMN `h`,
    CHANGE COLUMN `Foo` `foo` int(11),
    MODIFY COLUMN `g` int(11) GENERATED ALWAYS AS (`foo` + 1) VIRTUAL,
    ADD CONSTRAINT `c` CHECK (`foo` > 1);
