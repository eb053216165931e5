CREATE TABLE pages (
    id int PRIMARY KEY,
    body mediumtext,
    slug varchar(60),
    address text CHARACTER SET latin1,
    source varchar(700),
    image blob,
    title text,
    KEY (body(768)),
    KEY (slug, id),
    KEY (address(3072)),
    KEY (source DESC),
    KEY (image),
    KEY (title),
    KEY by_body (body(768) DESC)
);
