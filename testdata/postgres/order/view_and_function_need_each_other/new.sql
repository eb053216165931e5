CREATE TABLE rates (currency text PRIMARY KEY, rate numeric);
CREATE VIEW current_rates AS SELECT currency, rate FROM rates;
CREATE FUNCTION rate_of(c text) RETURNS numeric LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT rate FROM current_rates WHERE currency = c;
END;
CREATE VIEW prices_in AS SELECT currency, rate_of(currency) AS rate FROM rates;
