ALTER TABLE `invoices` COMMENT='It''s what we send: "invoices", 100% \\ final';

ALTER TABLE `payments` COMMENT='';

ALTER TABLE `refunds` COMMENT='Money that goes back';
