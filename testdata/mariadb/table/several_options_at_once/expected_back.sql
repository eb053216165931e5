ALTER TABLE `stock`
    DROP KEY `shelf`,
    DROP COLUMN `shelf`,
    MODIFY COLUMN `sku` varchar(20) NOT NULL,
    MODIFY COLUMN `amount` int(11) NOT NULL,
    ENGINE=MyISAM ROW_FORMAT=DEFAULT DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci COMMENT='old stock';
