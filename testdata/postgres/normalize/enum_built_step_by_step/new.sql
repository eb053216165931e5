CREATE TYPE feeling AS ENUM ('ok');
ALTER TYPE feeling RENAME TO mood;
ALTER TYPE mood ADD VALUE 'joyful';
ALTER TYPE mood ADD VALUE 'sad' BEFORE 'ok';
ALTER TYPE mood ADD VALUE 'fine' AFTER 'ok';
ALTER TYPE mood RENAME VALUE 'joyful' TO 'happy';
