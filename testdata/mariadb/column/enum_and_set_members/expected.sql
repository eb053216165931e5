ALTER TABLE `tickets`
    MODIFY COLUMN `state` enum('new','open','closed','won''t fix') NOT NULL DEFAULT 'open',
    MODIFY COLUMN `level` enum('low','medium','high'),
    MODIFY COLUMN `flags` set('private') NOT NULL DEFAULT '';
