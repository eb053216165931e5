ALTER TABLE `c` RENAME INDEX `old_name` TO `new_name`;
