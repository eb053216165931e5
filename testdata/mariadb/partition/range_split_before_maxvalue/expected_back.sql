-- The rows of `p1`,`p2` go to `rest`; DROP PARTITION would lose them.
ALTER TABLE `sales` REORGANIZE PARTITION `p1`,`p2`,`rest` INTO (PARTITION `rest` VALUES LESS THAN (MAXVALUE));
