CREATE TABLE entries (tenant INT NOT NULL, txt TEXT);
