CREATE TABLE t (a VARCHAR(10) COLLATE utf8mb3_unicode_ci, b TEXT CHARACTER SET utf8mb3 COLLATE utf8mb3_general_ci) CHARACTER SET utf8mb3 COLLATE utf8mb3_unicode_ci;
