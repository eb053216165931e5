CREATE SEQUENCE `invoice_numbers` START WITH 500 ENGINE=InnoDB;

ALTER TABLE `invoices` MODIFY COLUMN `id` bigint(20) NOT NULL DEFAULT nextval(`invoice_numbers`);
