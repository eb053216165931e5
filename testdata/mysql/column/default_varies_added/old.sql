-- A statement that adds a column refuses defaults that would give replicas other values (error 1674).
CREATE TABLE tickets (
    number int NOT NULL PRIMARY KEY,
    drawn double
);
