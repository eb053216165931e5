DROP SEQUENCE `down`;
DROP SEQUENCE `invoice_numbers`;
DROP SEQUENCE `plain`;

CREATE SEQUENCE `old_numbers` ENGINE=InnoDB;
