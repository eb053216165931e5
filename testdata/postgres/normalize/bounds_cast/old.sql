CREATE TABLE bills (id bigint, due timestamp, total numeric) PARTITION BY RANGE (id);
CREATE TABLE bills_1 PARTITION OF bills FOR VALUES FROM (1::bigint) TO (CAST(1000 AS int8));
CREATE TABLE paid (id int, day timestamp) PARTITION BY RANGE (day);
CREATE TABLE paid_1 PARTITION OF paid FOR VALUES FROM ('2024-01-01'::date) TO (timestamp '2025-1-1');
