CREATE TABLE vouchers (id int PRIMARY KEY, code text, CONSTRAINT voucher_code CHECK (code <> ''));
