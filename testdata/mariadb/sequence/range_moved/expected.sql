-- Unless it is there already, the sequence goes to where its new range begins.
DO SETVAL(`begins_later`, 10, 0);
ALTER SEQUENCE `begins_later` START WITH 10 MINVALUE 10 MAXVALUE 2000;

ALTER SEQUENCE `down` INCREMENT BY -3 CACHE 1000;

-- Unless it is there already, the sequence goes to where its new range begins.
DO SETVAL(`down_later`, -10, 0);
ALTER SEQUENCE `down_later` START WITH -10 MAXVALUE -10;

ALTER SEQUENCE `elsewhere` START WITH 200 MINVALUE 150 MAXVALUE 1000 CACHE 10 CYCLE RESTART;

ALTER SEQUENCE `longer` START WITH 30 MAXVALUE 9000;

ALTER SEQUENCE `turned` START WITH -1 MINVALUE -9223372036854775807 MAXVALUE -1 INCREMENT BY -1 RESTART;
