CREATE TABLE café (id int PRIMARY KEY, d text DEFAULT 'ü', U&"d!0061ta" UESCAPE '!' text DEFAULT U&'\2603');
