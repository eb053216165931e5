DROP TABLE `rates`;

ALTER TABLE `bookings`
    DROP PERIOD FOR `stay`,
    MODIFY COLUMN `from_day` date,
    MODIFY COLUMN `to_day` date;
