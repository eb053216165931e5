CREATE TABLE rates (
    id int PRIMARY KEY,
    rate numeric(9,6) NOT NULL,
    fee numeric(10,2),
    currency char(3),
    valid_for interval,
    opened_at time(3),
    flags bit varying(16),
    mask bit(8)
);
