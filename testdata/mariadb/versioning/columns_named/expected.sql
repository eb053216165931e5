ALTER TABLE `prices`
    ADD COLUMN `valid_from` timestamp(6) GENERATED ALWAYS AS ROW START,
    ADD COLUMN `valid_to` timestamp(6) GENERATED ALWAYS AS ROW END,
    ADD PERIOD FOR SYSTEM_TIME (`valid_from`, `valid_to`),
    ADD SYSTEM VERSIONING;
