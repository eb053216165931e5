ALTER TABLE `t`
    DROP COLUMN `h`,
    CHANGE COLUMN `Foo` `foo` int,
    MODIFY COLUMN `g` int GENERATED ALWAYS AS (`foo` + 1) VIRTUAL,
    ADD CONSTRAINT `c` CHECK (`foo` > 1);
