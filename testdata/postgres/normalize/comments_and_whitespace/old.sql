create table orders(id int primary key,total numeric(10,2)not null default 0,check(total>=0));create view v as select id from orders where total>1;
