DROP SEQUENCE `down`;
DROP SEQUENCE `invoice_numbers`;

CREATE SEQUENCE `old_numbers` ENGINE=InnoDB;
