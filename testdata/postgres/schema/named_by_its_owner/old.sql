create table posts (id int primary key, title text not null);
