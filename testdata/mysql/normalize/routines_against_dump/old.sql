CREATE TABLE t (id INT PRIMARY KEY, a INT);
delimiter //
create function F1(x int) returns varchar(20) charset latin1 deterministic no sql comment 'c' begin return concat(x, ';'); end//
create procedure p1(x int, out y decimal(5,2)) begin set y = x / 2; end//
create trigger t_bi before insert on t for each row begin set new.a = 1; end//
create event e1 on schedule every 1 day starts '2031-01-01 00:00:00' comment 'e' do begin set @a = 1; end//
delimiter ;
