ALTER TABLE `prices`
    DROP CONSTRAINT `net_positive`,
    ADD CONSTRAINT `gross_above_net` CHECK (`gross` >= `net` and `net` is not null);
