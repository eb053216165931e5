ALTER TABLE `tickets`
    MODIFY COLUMN `state` enum('new','open','closed') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `level` enum('low','high'),
    MODIFY COLUMN `flags` set('urgent','private') NOT NULL DEFAULT '';
