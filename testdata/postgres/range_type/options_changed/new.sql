CREATE FUNCTION time_diff(a time, b time) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS 'SELECT extract(epoch FROM (a - b))::double precision';
CREATE TYPE time_range AS RANGE (subtype = time, subtype_diff = time_diff, multirange_type_name = time_ranges);
CREATE TABLE shifts (id int PRIMARY KEY, hours time_range);
