ALTER TABLE `c`
    DROP FOREIGN KEY `fk_new`,
    ADD CONSTRAINT `fk_old` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);
