ALTER TABLE `books`
    DROP FOREIGN KEY `books_ibfk_1`,
    DROP FOREIGN KEY `books_ibfk_2`,
    DROP KEY `author_id`,
    DROP KEY `editor_id`;
