CREATE TABLE stamps (a timestamp with time zone DEFAULT NOW(), b timestamp with time zone DEFAULT CURRENT_TIMESTAMP, c date DEFAULT ('now'::text)::date, d timestamp without time zone DEFAULT LOCALTIMESTAMP(0), e text DEFAULT USER);
ALTER TABLE stamps ALTER c SET DEFAULT CURRENT_DATE;
