create table posts (id int primary key, title text not null);

create schema authorization reporting;
create view reporting.post_titles as select id, title from public.posts;
alter view reporting.post_titles owner to reporting;
