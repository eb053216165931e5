CREATE TABLE x (a int, CONSTRAINT cl CHECK (a > 0), CONSTRAINT cg CHECK (a > 3), CONSTRAINT other CHECK (a < 6));
CREATE TABLE y (a int, CONSTRAINT ck CHECK (a > 1));
CREATE TABLE z (b int);
CREATE TABLE fresh (a int, CONSTRAINT cz CHECK (a > 7));
