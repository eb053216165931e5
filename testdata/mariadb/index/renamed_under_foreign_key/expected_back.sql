ALTER TABLE `c` RENAME INDEX `new_name` TO `old_name`;
