ALTER TABLE `prices`
    DROP CONSTRAINT `gross_above_net`,
    ADD CONSTRAINT `net_positive` CHECK (`net` > 0);
