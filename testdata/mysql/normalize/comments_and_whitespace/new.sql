create table `t`
(
	`id`	int -- number
,	`a`	varchar ( 5 ) default 'x' # text
)
;
create view `v` as select `id` , /* all */ `a` from `t` where ( ( `a` = 'y' ) and ( `id` > 1 ) ) ;
