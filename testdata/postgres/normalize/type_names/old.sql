CREATE TABLE samples (
    a int, b int8, c int2, d float8, e float4, f float(10), g decimal(8,2), h bool, i varchar(20), j char(3),
    k timestamptz, l timestamp, m timetz(3), n varbit(5), o bit, p char, q numeric(8), r text[3], s int ARRAY, t varchar, u float
);
