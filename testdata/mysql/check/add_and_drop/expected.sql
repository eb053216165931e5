ALTER TABLE `prices`
    DROP CHECK `net_positive`,
    ADD CONSTRAINT `gross_above_net` CHECK (`gross` >= `net`);
