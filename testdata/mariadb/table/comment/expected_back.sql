ALTER TABLE `invoices` COMMENT='Outgoing invoices';

ALTER TABLE `payments` COMMENT='Payments';

ALTER TABLE `refunds` COMMENT='';
