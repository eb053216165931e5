CREATE TABLE tickets (
    number int NOT NULL PRIMARY KEY,
    code char(36) NOT NULL DEFAULT (uuid()),
    drawn double DEFAULT (rand() * 6),
    label varchar(20) DEFAULT (concat('user(', 'rand()')),
    owner varchar(80) DEFAULT (concat('by ', current_user())),
    opened datetime DEFAULT (now() + interval 1 hour),
    KEY code (code)
);
