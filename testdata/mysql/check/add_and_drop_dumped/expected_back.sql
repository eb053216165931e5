ALTER TABLE `prices`
    DROP CHECK `gross_above_net`,
    ADD CONSTRAINT `net_positive` CHECK (`net` > 0);
