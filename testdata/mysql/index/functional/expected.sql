ALTER TABLE `users`
    DROP KEY `lower_email`,
    DROP KEY `born_year`,
    ADD UNIQUE KEY `lower_email` ((lower(`email`))),
    ADD KEY `born_year` ((month(`born`)),`id` DESC),
    ADD KEY `functional_index` ((`email` or `born`));
