CREATE TABLE orders (id int PRIMARY KEY);
ALTER TABLE orders OWNER TO app_owner;
CREATE TABLE refunds (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, order_id int REFERENCES orders);
ALTER TABLE refunds OWNER TO app_owner;
CREATE FUNCTION refund_count() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT count(*) FROM refunds';
ALTER FUNCTION refund_count() OWNER TO app_owner;
