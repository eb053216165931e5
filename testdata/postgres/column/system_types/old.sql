CREATE TABLE samples (
    id int PRIMARY KEY,
    a xml, b tsvector, c point, d macaddr, e cidr, f bit(3), g money, h int4range, i "char", j name, k oid
);
