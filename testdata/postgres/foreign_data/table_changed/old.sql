CREATE FOREIGN DATA WRAPPER files;
CREATE SERVER archive FOREIGN DATA WRAPPER files;
CREATE FOREIGN TABLE old_orders (id int, total real OPTIONS (format '0')) SERVER archive OPTIONS (filename 'orders.csv', header 'true');
