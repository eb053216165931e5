CREATE TABLE snippets (id int PRIMARY KEY, body text DEFAULT E'a\';b', other text DEFAULT $q$it's; $$fine$$ $q$);
