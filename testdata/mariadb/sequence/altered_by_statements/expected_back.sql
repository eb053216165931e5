ALTER SEQUENCE `a` INCREMENT BY 3 CACHE 0 CYCLE;

-- Unless it is there already, the sequence goes to where its new range begins.
DO SETVAL(`b`, 10, 0);
ALTER SEQUENCE `b` MINVALUE 10;

ALTER TABLE `c` ENGINE=InnoDB COMMENT='';
