create table logs (id bigint primary key, level smallint);
create index concurrently logs_level on logs (level);
