ALTER TABLE `users`
    DROP KEY `functional_index`,
    DROP KEY `lower_email`,
    DROP KEY `born_year`,
    ADD KEY `lower_email` ((lower(`email`))),
    ADD KEY `born_year` ((year(`born`)));
