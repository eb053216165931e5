ALTER TABLE `c`
    DROP FOREIGN KEY `fk_old`,
    ADD CONSTRAINT `fk_new` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);
