ALTER TABLE `bookings`
    MODIFY COLUMN `from_day` date NOT NULL,
    MODIFY COLUMN `to_day` date NOT NULL,
    ADD PERIOD FOR `stay` (`from_day`, `to_day`);

CREATE TABLE `rates` (
  `room` int(11) NOT NULL,
  `rate` int(11),
  `valid_from` date NOT NULL,
  `valid_to` date NOT NULL,
  PRIMARY KEY (`room`,`valid` WITHOUT OVERLAPS),
  PERIOD FOR `valid` (`valid_from`, `valid_to`)
) ENGINE=InnoDB;
