CREATE TABLE a_table_with_a_name_that_is_much_longer_than_the_sixty_three_bytes_it_may_have (
    id int PRIMARY KEY,
    a_column_with_a_name_that_is_much_longer_than_the_sixty_three_bytes_it_may_have int UNIQUE CHECK (a_column_with_a_name_that_is_much_longer_than_the_sixty_three_bytes_it_may_have > 0),
    "größenverhältnisübersichtstabellenspaltenüberschriftsbezeichnerfeldä" text
);
