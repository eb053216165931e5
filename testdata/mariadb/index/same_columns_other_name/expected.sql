ALTER TABLE `users` RENAME INDEX `email_idx` TO `users_email`;
