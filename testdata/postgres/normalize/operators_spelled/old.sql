CREATE TABLE t_values (
    a int CHECK (a BETWEEN 1 AND 10), b int CHECK (b != 3), c text CHECK (c LIKE 'a%'), d text CHECK (d NOT ILIKE 'b%'),
    e text CHECK (e SIMILAR TO 'x|y'), f int CHECK (f NOT BETWEEN 2 AND 3), g boolean CHECK (g IS NOT TRUE), h int CHECK (NOT h = 4),
    i int CHECK (i IS DISTINCT FROM 2), j text CHECK ((j LIKE 'a!%' ESCAPE '!'))
);
