-- A key over a long column holds as much of it as fits into a key, and says so.
CREATE TABLE pages (
    id int PRIMARY KEY,
    body text,
    slug tinytext,
    address text CHARACTER SET latin1,
    source varchar(900),
    image blob,
    title varchar(300),
    KEY (body),
    KEY (slug, id),
    KEY (address),
    KEY (source DESC),
    KEY (title),
    KEY by_body (body(900) DESC)
);
