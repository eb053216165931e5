DROP VIEW `cross_joined`;
DROP VIEW `excepted`;
DROP VIEW `nested`;
DROP VIEW `no_table`;
DROP VIEW `tree`;
