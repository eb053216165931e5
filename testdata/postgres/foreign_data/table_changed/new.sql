CREATE FOREIGN DATA WRAPPER files;
CREATE SERVER archive FOREIGN DATA WRAPPER files;
CREATE FOREIGN TABLE old_orders (id int NOT NULL, total numeric OPTIONS (format '0.00', sep ','), placed date DEFAULT '1970-01-01', CHECK (total >= 0))
    SERVER archive OPTIONS (filename 'orders2.csv', quote '"');
