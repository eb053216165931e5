create table customers (id int primary key, email text, "EMail" text);
create index customers_email on Customers ("EMail");
