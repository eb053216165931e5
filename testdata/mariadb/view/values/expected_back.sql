CREATE OR REPLACE VIEW `v` AS
select 1 as `n`;
