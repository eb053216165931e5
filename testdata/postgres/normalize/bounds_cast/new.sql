CREATE TABLE bills (id bigint, due timestamp, total numeric) PARTITION BY RANGE (id);
CREATE TABLE bills_1 PARTITION OF bills FOR VALUES FROM ('1') TO ('1000');
CREATE TABLE paid (id int, day timestamp) PARTITION BY RANGE (day);
CREATE TABLE paid_1 PARTITION OF paid FOR VALUES FROM ('2024-01-01 00:00:00') TO ('2025-01-01 00:00:00');
