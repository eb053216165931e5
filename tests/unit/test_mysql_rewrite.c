/* test_mysql_rewrite.c: expressions as they are written, and as the view shows them that holds them.
 *
 * The columns of the list: what is written, what MySQL 9.7 and MariaDB 10.11 show in SHOW CREATE VIEW (less the
 * tables' names); NULL: the same text, or the server doesn't take it. Both spellings must be kept as one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "mysql_fixture.h"

static const char frame[] = "CREATE TABLE t (a int, b int, s varchar(20), d datetime, j json, n decimal(10,2));"
                            "CREATE VIEW v AS SELECT %s AS c FROM t";

static void as_servers_show_them(void **state)
{
    (void)state;
    static const MysqlKept cases[] = {
        {"a && b", "((0 <> a) and (0 <> b))", "a <> 0 and b <> 0"},
        {"a || b", "((0 <> a) or (0 <> b))", "a <> 0 or b <> 0"},
        {"!a", "(0 = a)", "a = 0"},
        {"not a", "(0 = a)", "a = 0"},
        {"a != b", "(a <> b)", "a <> b"},
        {"a <> b", "(a <> b)", NULL},
        {"a <=> b", "(a <=> b)", NULL},
        {"a is true", "((0 <> a) is true)", NULL},
        {"a is not false", "((0 <> a) is not false)", NULL},
        {"a is unknown", "(a is null)", "a is null"},
        {"isnull(a)", "(a is null)", "a is null"},
        {"a xor b", "((0 <> a) xor (0 <> b))", NULL},
        {"a mod b", "(a % b)", "a MOD b"},
        {"a % b", "(a % b)", "a MOD b"},
        {"mod(a,b)", "(a % b)", "a MOD b"},
        {"a div b", "(a DIV b)", "a DIV b"},
        {"-a", "-(a)", NULL},
        {"+a", "a", "a"},
        {"- -a", "-(-(a))", "--a"},
        {"~a", "~(a)", NULL},
        {"a - -1", "(a - -(1))", NULL},
        {"-5", "-(5)", NULL},
        {"- 5", "-(5)", "-5"},
        {"a^b", "(a ^ b)", "a ^ b"},
        {"a between 1 and 2", "(a between 1 and 2)", NULL},
        {"a not between 1 and 2", "(a not between 1 and 2)", NULL},
        {"a in (1)", "(a = 1)", "a = 1"},
        {"a in (1,2)", "(a in (1,2))", NULL},
        {"a not in (1,2)", "(a not in (1,2))", NULL},
        {"a not in (1)", "(a <> 1)", "a <> 1"},
        {"not a in (1,2)", "(a not in (1,2))", "a not in (1,2)"},
        {"not (a>b)", "(a <= b)", "a <= b"},
        {"not(a=1 and b=2)", "((a <> 1) or (b <> 2))", "a <> 1 or b <> 2"},
        {"not (a between 1 and 2)", "(a not between 1 and 2)", "a not between 1 and 2"},
        {"not (a is null)", "(a is not null)", "a is not null"},
        {"not s like 'x'", "(not((s like 'x')))", "s  not like 'x'"},
        {"s like 'x' escape '!'", "(s like 'x' escape '!')", NULL},
        {"s like 'x' escape '\\\\'", "(s like 'x' escape '\\\\')", NULL},
        {"s rlike 'x'", "regexp_like(s,'x')", "s regexp 'x'"},
        {"s regexp 'x'", "regexp_like(s,'x')", NULL},
        {"s not regexp 'x'", "(not(regexp_like(s,'x')))", "!(s regexp 'x')"},
        {"s sounds like 'x'", "(soundex(s) = soundex('x'))", "soundex(s) = soundex('x')"},
        {"not s regexp 'x'", "(not(regexp_like(s,'x')))", "!(s regexp 'x')"},
        {"(a=1)=true", "((a = 1) = true)", "a = 1 = 1"},
        {"a=1=b", "((a = 1) = b)", "a = 1 = b"},
        {"(a,b)=(1,2)", "((a = 1) and (b = 2))", "(a,b) = (1,2)"},
        {"(a,b) in ((1,2),(3,4))", "((a,b) in ((1,2),(3,4)))", NULL},
        {"a+b*2", "(a + (b * 2))", "a + b * 2"},
        {"(a+b)*2", "((a + b) * 2)", "(a + b) * 2"},
        {"a-(b-1)", "(a - (b - 1))", "a - (b - 1)"},
        {"a*(b/2)", "(a * (b / 2))", "a * (b / 2)"},
        {"a and b or a", "(((0 <> a) and (0 <> b)) or (0 <> a))", "a <> 0 and b <> 0 or a <> 0"},
        {"a and (b or a)", "((0 <> a) and ((0 <> b) or (0 <> a)))",
         "a <> 0 and (b <> 0 or a <> 0)"},
        {"a and b and a", "((0 <> a) and (0 <> b) and (0 <> a))", "a <> 0 and b <> 0 and a <> 0"},
        {"(a or b) or a", "((0 <> a) or (0 <> b) or (0 <> a))", "a <> 0 or b <> 0 or a <> 0"},
        {"case a when 1 then 2 end", "(case a when 1 then 2 end)", NULL},
        {"case when a then 2 else 3 end", "(case when a then 2 else 3 end)", NULL},
        {"case when a=1 then 'x' end", "(case when (a = 1) then 'x' end)",
         "case when a = 1 then 'x' end"},
        {"if(a>1,b,1)", "if((a > 1),b,1)", "if(a > 1,b,1)"},
        {"character_length(s)", "char_length(s)", "char_length(s)"},
        {"length(s)", NULL, "octet_length(s)"},
        {"octet_length(s)", "length(s)", NULL},
        {"upper(s)", NULL, "ucase(s)"},
        {"ucase(s)", "upper(s)", NULL},
        {"lower(s)", NULL, "lcase(s)"},
        {"lcase(s)", "lower(s)", NULL},
        {"substring(s,1)", "substr(s,1)", "substr(s,1)"},
        {"substring(s from 2)", "substr(s,2)", "substr(s,2)"},
        {"substring(s from 2 for 3)", "substr(s,2,3)", "substr(s,2,3)"},
        {"mid(s,1,2)", "substr(s,1,2)", "substr(s,1,2)"},
        {"position('x' in s)", "locate('x',s)", "locate('x',s)"},
        {"instr(s,'x')", "locate('x',s)", "locate('x',s)"},
        {"trim(leading from s)", NULL, "ltrim(s)"},
        {"trim('x' from s)", NULL, "trim(both 'x' from s)"},
        {"char(65 using utf8mb4)", "char(65)", NULL},
        {"sha1(s)", NULL, "sha(s)"},
        {"convert(a, char)", "cast(a as char charset utf8mb4)", "cast(a as char charset utf8mb4)"},
        {"convert(a, char(10))", "cast(a as char(10) charset utf8mb4)",
         "cast(a as char(10) charset utf8mb4)"},
        {"cast(a as char)", "cast(a as char charset utf8mb4)", "cast(a as char charset utf8mb4)"},
        {"cast(a as char(10))", "cast(a as char(10) charset utf8mb4)",
         "cast(a as char(10) charset utf8mb4)"},
        {"cast(s as unsigned integer)", "cast(s as unsigned)", "cast(s as unsigned)"},
        {"cast(a as decimal)", "cast(a as decimal(10,0))", "cast(a as decimal(10,0))"},
        {"cast(s as binary)", "cast(s as char charset binary)", "cast(s as char charset binary)"},
        {"cast(s as char character set latin1)", "cast(s as char charset latin1)",
         "cast(s as char charset latin1)"},
        {"binary s", "cast(s as char charset binary)", "cast(s as char charset binary)"},
        {"s collate utf8mb4_bin", "(s collate utf8mb4_bin)", NULL},
        {"\"x\"", "'x'", "'x'"},
        {"'x' 'y'", "'xy'", "'xy'"},
        {"n'x'", "'x'", "'x'"},
        {"x'4142'", "0x4142", "X'4142'"},
        {"b'101'", "0x05", "0x05"},
        {"0b101", "0x05", "0x05"},
        {".5", "0.5", "0.5"},
        {"5.", "5", "5"},
        {"true", NULL, "1"},
        {"false", NULL, "0"},
        {"null", "NULL", "NULL"},
        {"date '2020-01-01'", "DATE'2020-01-01'", "DATE'2020-01-01'"},
        {"time '10:00:00'", "TIME'10:00:00'", "TIME'10:00:00'"},
        {"timestamp '2020-01-01 10:00:00'", "TIMESTAMP'2020-01-01 10:00:00'",
         "TIMESTAMP'2020-01-01 10:00:00'"},
        {"now()", NULL, "current_timestamp()"},
        {"now(3)", NULL, "current_timestamp(3)"},
        {"current_timestamp", "now()", "current_timestamp()"},
        {"current_timestamp()", "now()", NULL},
        {"localtime", "now()", "current_timestamp()"},
        {"localtimestamp(2)", "now(2)", "current_timestamp(2)"},
        {"current_date", "curdate()", "curdate()"},
        {"current_time(3)", "curtime(3)", "curtime(3)"},
        {"utc_timestamp", "utc_timestamp()", "utc_timestamp()"},
        {"d + interval 1 day", "(d + interval 1 day)", NULL},
        {"interval 1 day + d", "(d + interval 1 day)", "d + interval 1 day"},
        {"d - interval '1:2' hour_minute", "(d - interval '1:2' hour_minute)", NULL},
        {"date_add(d, interval 1 month)", "(d + interval 1 month)", "d + interval 1 month"},
        {"date_sub(d, interval a year)", "(d - interval a year)", "d - interval a year"},
        {"adddate(d, 3)", "(d + interval 3 day)", "d + interval 3 day"},
        {"adddate(d, interval 1 day)", "(d + interval 1 day)", "d + interval 1 day"},
        {"subdate(d,3)", "(d - interval 3 day)", "d - interval 3 day"},
        {"date(d)", "cast(d as date)", "cast(d as date)"},
        {"day(d)", "dayofmonth(d)", "dayofmonth(d)"},
        {"week(d)", "week(d,0)", NULL},
        {"weekofyear(d)", "week(d,3)", "week(d,3)"},
        {"datediff(d,d)", "(to_days(d) - to_days(d))", "to_days(d) - to_days(d)"},
        {"timestampdiff(month,d,d)", "timestampdiff(MONTH,d,d)", "timestampdiff(MONTH,d,d)"},
        {"timestampadd(day,1,d)", "(d + interval 1 day)", "d + interval 1 day"},
        {"get_format(date,'usa')", "get_format(DATE, 'usa')", "get_format(DATE, 'usa')"},
        {"current_user", "current_user()", "current_user()"},
        {"session_user()", "user()", "user()"},
        {"schema()", "database()", "database()"},
        {"power(a,2)", "pow(a,2)", "pow(a,2)"},
        {"round(a)", "round(a,0)", "round(a,0)"},
        {"ceil(a)", "ceiling(a)", "ceiling(a)"},
        {"atan2(a,b)", "atan(a,b)", "atan(a,b)"},
        {"bin(a)", "conv(a,10,2)", "conv(a,10,2)"},
        {"oct(a)", "conv(a,10,8)", "conv(a,10,8)"},
        {"count(*)", "count(0)", "count(0)"},
        {"stddev(a)", "std(a)", "std(a)"},
        {"stddev_pop(a)", "std(a)", "std(a)"},
        {"var_pop(a)", "variance(a)", "variance(a)"},
        {"group_concat(a)", "group_concat(a separator ',')", "group_concat(a separator ',')"},
        {"group_concat(distinct a order by b desc separator ';')",
         "group_concat(distinct a order by b DESC separator ';')",
         "group_concat(distinct a order by b DESC separator ';')"},
        {"group_concat(a,s)", "group_concat(a,s separator ',')", "group_concat(a,s separator ',')"},
        {"json_value(s,'$.a')", "json_value(s, '$.a' returning char(512))", NULL},
        {"row_number() over (order by a)", "row_number() OVER (ORDER BY a )",
         "row_number() over ( order by a)"},
        {"rank() over (partition by a order by b desc)",
         "rank() OVER (PARTITION BY a ORDER BY b desc )",
         "rank() over ( partition by a order by b desc)"},
        {"sum(a) over ()", "sum(a) OVER ()", NULL},
        {"sum(a) over (order by b rows between 1 preceding and current row)",
         "sum(a) OVER (ORDER BY b ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)",
         "sum(a) over ( order by b rows between 1 preceding  and  current row )"},
        {"lag(a) over (order by b)", "lag(a) OVER (ORDER BY b )", "lag(a,1) over ( order by b)"},
        {"lag(a,2,0) over (order by b)", "lag(a,2,0) OVER (ORDER BY b )", NULL},
        {"first_value(a) over (order by b)", "first_value(a) OVER (ORDER BY b )",
         "first_value(a) over ( order by b)"},
        {"exists (select 1 from t)", "exists(select 1 from t)", "exists(select 1 from t limit 1)"},
        {"a not in (select b from t)", NULL, "!(a in (select b from t))"},
        {"a = any (select b from t)", "a in (select b from t)", "a in (select b from t)"},
        {"not exists (select b from t)", "(not exists(select b from t))",
         "!exists(select b from t limit 1)"},
        {"match (s) against ('x')", "(match s against ('x'))", "(match s against ('x'))"},
        {"match (s) against ('x' in boolean mode)", "(match s against ('x' in boolean mode))",
         "(match s against ('x' in boolean mode))"},
        {"weight_string(s)", NULL, "weight_string(s,0,0,1)"},
        {"astext(point(1,2))", NULL, "st_astext(point(1,2))"},
        {"nvl(a,b)", NULL, "ifnull(a,b)"},
        {"s->'$.a'", "json_extract(s,'$.a')", NULL},
        {"s->>'$.a'", "json_unquote(json_extract(s,'$.a'))", NULL},
        {"a << 2", "(a << 2)", NULL},
        {"a >> 1", "(a >> 1)", NULL},
        {"a & b", "(a & b)", NULL},
        {"a=1 or b=2 xor a=3", "((a = 1) or ((b = 2) xor (a = 3)))", "a = 1 or b = 2 xor a = 3"},
        {"lower(s)=upper(s)", "(lower(s) = upper(s))", "lcase(s) = ucase(s)"},
        {"a+1=b-1", "((a + 1) = (b - 1))", "a + 1 = b - 1"},
        {"(((a)))", "a", "a"},
        {"a/b", "(a / b)", "a / b"},
        {"a*-1", "(a * -(1))", "a * -1"},
        {"-(a+b)", "-((a + b))", "-(a + b)"},
        {"-(-a)", "-(-(a))", "--a"},
        {"not not a", "(0 <> a)", "a <> 0"},
        {"(a>1) is not true", "((a > 1) is not true)", "a > 1 is not true"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        MysqlPair mysql = {cases[i].written, cases[i].mysql}, mariadb = {cases[i].written, cases[i].mariadb};
        mysql_assert_same(mysql_9_7, &mysql, mysql.b != NULL, frame);
        mysql_assert_same(mariadb_10_11, &mariadb, mariadb.b != NULL, frame);
    }
}

/* What looks alike and isn't. */
static void with_another_meaning(void **state)
{
    (void)state;
    static const MysqlPair cases[] = {
        {"a - (b - 1)", "a - b - 1"},
        {"a + b * 2", "(a + b) * 2"},
        {"not a and b", "not (a and b)"},
        {"a and b or a", "a and (b or a)"},
        {"a is true", "a = true"},
        {"a is null", "a <=> 1"},
        {"a <> 1", "a = 1"},
        {"a between 1 and 2", "a not between 1 and 2"},
        {"s like 'x'", "s = 'x'"},
        {"s like 'x' escape '!'", "s like 'x'"},
        {"-a", "a"},
        {"a div b", "a / b"},
        {"a & 1 | 2", "a & (1 | 2)"},
        {"round(a, 1)", "round(a)"},
        {"locate('x', s)", "locate(s, 'x')"},
        {"trim(leading 'x' from s)", "trim(trailing 'x' from s)"},
        {"cast(a as signed)", "cast(a as unsigned)"},
        {"cast(s as char(5))", "cast(s as char)"},
        {"now()", "now(3)"},
        {"count(*)", "count(a)"},
        {"count(distinct a)", "count(a)"},
        {"group_concat(a order by b)", "group_concat(a order by b desc)"},
        {"group_concat(a separator ';')", "group_concat(a)"},
        {"d + interval 1 day", "d + interval 1 hour"},
        {"date_add(d, interval 1 day)", "date_sub(d, interval 1 day)"},
        {"case when a then 1 end", "case when a then 1 else 0 end"},
        {"case a when 1 then 2 end", "case when a = 2 then 2 end"},
        {"if(a, 1, 2)", "if(a, 2, 1)"},
        {"'x'", "'X'"},
        {"'1'", "1"},
        {"1.0", "1"},
        {"a in (1, 2)", "a in (2, 1)"},
        {"(select max(b) from t)", "(select min(b) from t)"},
        {"sum(a) over (order by b)", "sum(a) over (partition by b)"},
        {"substring(s, 1, 2)", "substring(s, 2, 1)"},
        {"week(d, 1)", "week(d)"},
        {"s collate utf8mb4_bin", "s collate utf8mb4_general_ci"},
    };
    mysql_assert_different(mysql_9_7, cases, COUNT(cases), frame);
    mysql_assert_different(mariadb_10_11, cases, COUNT(cases), frame);
}

/* Checks and generated columns name no tables, and a check is a condition. */
static void of_checks_and_generated_columns(void **state)
{
    (void)state;
    static const MysqlPair checks[] = {
        {"a > 0", "`a` > 0"},
        {"(a > 0)", "((a) > (0))"},
        {"a > 0 && b < 1", "a > 0 and b < 1"},
        {"not (a > 0)", "a <= 0"},
        {"a != 1", "a <> 1"},
    };
    static const MysqlPair generated[] = {
        {"a+1", "( `a` + 1 )"}, {"a mod 2", "a % 2"}, {"mod(a, 2)", "a % 2"}, {"upper('x')",
         "ucase('x')"},
    };
    mysql_assert_same(mysql_9_7, checks, COUNT(checks), "CREATE TABLE t (a int, b int, CONSTRAINT c CHECK (%s))");
    mysql_assert_same(mysql_9_7, generated, COUNT(generated), "CREATE TABLE t (a int, g varchar(5) AS (%s))");
    mysql_assert_same(mariadb_10_11, checks, COUNT(checks), "CREATE TABLE t (a int, b int, CONSTRAINT c CHECK (%s))");
    mysql_assert_same(mariadb_10_11, generated, COUNT(generated), "CREATE TABLE t (a int, g varchar(5) AS (%s))");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(as_servers_show_them),
        cmocka_unit_test(with_another_meaning),
        cmocka_unit_test(of_checks_and_generated_columns),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
