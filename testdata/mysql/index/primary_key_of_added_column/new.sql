CREATE TABLE entries (tenant INT NOT NULL, no INT NOT NULL DEFAULT 0, txt TEXT, PRIMARY KEY (tenant, no));
