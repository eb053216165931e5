ALTER TABLE `users` RENAME INDEX `users_email` TO `email_idx`;
