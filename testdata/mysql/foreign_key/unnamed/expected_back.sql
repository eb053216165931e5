ALTER TABLE `books`
    DROP FOREIGN KEY `books_ibfk_1`,
    DROP FOREIGN KEY `books_ibfk_2`;

ALTER TABLE `books`
    DROP KEY `author_id`,
    DROP KEY `editor_id`;
