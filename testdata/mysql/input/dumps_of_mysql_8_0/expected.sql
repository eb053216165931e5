ALTER TABLE `users`
    MODIFY COLUMN `secret` varchar(40),
    ALTER INDEX `email` VISIBLE,
    ALTER CHECK `users_chk_1` ENFORCED;
