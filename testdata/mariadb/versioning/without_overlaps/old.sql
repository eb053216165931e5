CREATE TABLE rates (room INT NOT NULL, rate INT, valid_from DATE NOT NULL, valid_to DATE NOT NULL, PERIOD FOR valid (valid_from, valid_to), UNIQUE KEY one (room, valid WITHOUT OVERLAPS));
