ALTER TABLE `customers` ADD KEY `zips` ((cast(json_extract(`custinfo`, '$.zipcode') as unsigned array)));
