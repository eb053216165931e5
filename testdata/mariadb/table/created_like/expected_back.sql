DROP TABLE `prices_history`;
