CREATE VIEW sizes AS SELECT 1 AS size, 'small' AS name UNION ALL VALUES (2, 'middle'), (3, 'large') UNION ALL VALUES (4, NULL);
CREATE VIEW colours AS VALUES ('red') UNION SELECT 'green' EXCEPT VALUES ('blue');
CREATE VIEW inner_sizes AS SELECT q.n FROM (SELECT 1 AS n UNION VALUES (2)) q;
