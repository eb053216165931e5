ALTER TABLE `users`
    MODIFY COLUMN `secret` varchar(20) INVISIBLE,
    ALTER INDEX `email` INVISIBLE,
    ALTER CHECK `users_chk_1` NOT ENFORCED;
