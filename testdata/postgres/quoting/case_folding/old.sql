create table Customers (ID int primary key, EMail text);
create index Customers_EMail on CUSTOMERS (email);
