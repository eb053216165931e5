-- What fills up binary(4) is no part of its default; a varbinary's own zeros are.
CREATE TABLE frames (
    id int PRIMARY KEY,
    mark varbinary(8) DEFAULT x'61',
    stop varbinary(8) DEFAULT x'00',
    head binary(4) DEFAULT x'6100'
);
