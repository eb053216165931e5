-- ATTENTION: the rows of `benelux` are lost.
ALTER TABLE `shops` DROP PARTITION `benelux`;
ALTER TABLE `shops` REORGANIZE PARTITION `dach` INTO (PARTITION `dach` VALUES IN ('DE','AT','CH'));
