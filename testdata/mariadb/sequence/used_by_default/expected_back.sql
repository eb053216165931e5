ALTER TABLE `invoices` MODIFY COLUMN `id` bigint(20) NOT NULL;

DROP SEQUENCE `invoice_numbers`;
