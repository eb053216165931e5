DROP VIEW `both_kinds`;
DROP VIEW `cased`;
DROP VIEW `grouped`;
DROP VIEW `joined`;
DROP VIEW `natural_one`;
DROP VIEW `ranked`;
