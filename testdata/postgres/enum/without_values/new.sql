CREATE TYPE reserved AS ENUM ('later', '', 'with "quotes"', 'ümläut');
