-- now() and CURRENT_TIMESTAMP are two spellings of one moment, but two trees for the server
CREATE TABLE stamps (a timestamptz DEFAULT now(), b timestamptz DEFAULT current_timestamp, c date DEFAULT current_date, d timestamp DEFAULT localtimestamp(0), e text DEFAULT user);
