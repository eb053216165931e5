CREATE VIEW sizes AS
 SELECT 1 AS size,
    'small'::text AS name
UNION ALL
 SELECT "*VALUES*".column1 AS size,
    "*VALUES*".column2 AS name
   FROM (VALUES (2,'middle'::text), (3,'large'::text)) "*VALUES*"
UNION ALL
 SELECT "*VALUES*".column1 AS size,
    "*VALUES*".column2 AS name
   FROM (VALUES (4,NULL::text)) "*VALUES*";
CREATE VIEW colours AS
 VALUES ('red'::text)
UNION
 SELECT 'green'::text AS column1
EXCEPT
 VALUES ('blue'::text);
CREATE VIEW inner_sizes AS
 SELECT q.n
   FROM ( SELECT 1 AS n
        UNION
         VALUES (2)) q;
