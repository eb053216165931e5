CREATE OR REPLACE VIEW `a` AS
select *
from `other`.`book`;

CREATE VIEW `b` AS
select *
from `a`;
