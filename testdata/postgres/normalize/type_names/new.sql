CREATE TABLE samples (
    a integer, b bigint, c smallint, d double precision, e real, f real, g numeric(8,2), h boolean, i character varying(20), j character(3),
    k timestamp with time zone, l timestamp without time zone, m time(3) with time zone, n bit varying(5), o bit(1), p character(1), q numeric(8,0), r text[], s integer[], t character varying, u double precision
);
