CREATE TABLE frames (
    id int PRIMARY KEY,
    mark varbinary(8) DEFAULT x'6100',
    stop varbinary(8) DEFAULT '',
    tail varbinary(8) NOT NULL DEFAULT x'620000',
    head binary(4) DEFAULT 'a'
);
