CREATE TABLE rates (
    id int PRIMARY KEY,
    rate numeric(5,2) NOT NULL,
    fee numeric,
    currency char(2),
    valid_for interval day to second(0),
    opened_at time(0),
    flags bit varying(8),
    mask bit(4)
);
