CREATE TABLE t (a VARCHAR(10) COLLATE utf8mb4_general_ci, b VARCHAR(10) COLLATE utf8mb4_bin) CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
