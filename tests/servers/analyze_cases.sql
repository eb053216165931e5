-- Cases for analyze_check.py: a schema with columns of the common types, then one case per line.
CREATE SCHEMA s;
CREATE EXTENSION citext SCHEMA public;
CREATE EXTENSION pg_trgm SCHEMA public;
CREATE EXTENSION hstore SCHEMA public;
CREATE TYPE s.mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN s.email AS text CHECK (VALUE ~ '@');
CREATE DOMAIN s.posint AS integer CHECK (VALUE > 0);
CREATE DOMAIN s.tags AS text[];
CREATE DOMAIN s.money2 AS numeric(12,2);
CREATE DOMAIN s.yes AS boolean;
CREATE TYPE s.addr AS (street text, zip varchar(10), n integer);
CREATE TYPE s.floatrange AS RANGE (subtype = float8);
CREATE TABLE s.t (
    id integer NOT NULL, small smallint, big bigint, num numeric, num2 numeric(10,2), r real, d double precision,
    b boolean, txt text, vc varchar(20), vcn varchar, ch char(3), bp bpchar, nm name, dt date, ts timestamp, ts3 timestamp(3),
    tz timestamptz, tm time, tmz timetz, iv interval, u uuid, j json, jb jsonb, by bytea, arr integer[], tarr text[],
    varr varchar(10)[], mood s.mood, moods s.mood[], email s.email, pos s.posint, tags s.tags, price s.money2, ad s.addr, ads s.addr[],
    ir int4range, tr tstzrange, fr s.floatrange, ip inet, net cidr, mac macaddr, bi bit(4), vb varbit(8), mon money, x xml,
    pt point, bx box, tsv tsvector, tsq tsquery, lsn pg_lsn, o oid, reg regclass, c "char", yes s.yes,
    ci public.citext, hs public.hstore, "Mixed Case" text, "order" integer);
CREATE TABLE s.u (id bigint, t_id integer, name varchar(40), qty numeric(8,3), at timestamptz DEFAULT now(), mood s.mood);
CREATE TABLE s.v (id integer, t_id integer, name text, val numeric);
CREATE TABLE s.tree (id integer, parent integer, name text);
CREATE FUNCTION s.f(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION s.f(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION s.g(a numeric, b integer DEFAULT 1, c text DEFAULT 'x') RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION s.vari(VARIADIC integer[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION s.poly(anyelement, anyarray) RETURNS anyelement LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION s.compat(anycompatible, anycompatible) RETURNS anycompatible LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION s.rows(n integer) RETURNS TABLE (a integer, b text) LANGUAGE sql AS 'SELECT 1, ''x''';
CREATE FUNCTION s.trows() RETURNS SETOF s.v LANGUAGE sql AS 'SELECT * FROM s.v';
CREATE FUNCTION s.two(IN a integer, OUT x integer, OUT y text) LANGUAGE sql AS 'SELECT 1, ''x''';
CREATE FUNCTION s.rec() RETURNS SETOF record LANGUAGE sql AS 'SELECT 1, ''x''::text';
CREATE FUNCTION s.mk(a s.mood, b s.email) RETURNS s.addr LANGUAGE sql AS 'SELECT NULL::s.addr';
CREATE FUNCTION s.scal() RETURNS SETOF integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION s.plus3(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT $1 + $2';
CREATE OPERATOR s.@@@+ (LEFTARG = integer, RIGHTARG = integer, FUNCTION = s.plus3);
CREATE AGGREGATE s.mysum(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
CREATE VIEW s.w AS SELECT id, vc AS name, num2 AS amount FROM s.t;
CREATE COLLATION s.mycoll (LOCALE = 'C');
CREATE FUNCTION s.trig() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
ALTER TABLE s.tree ADD PRIMARY KEY (id);
-- cases
value id = 1
value id = 1.5
value id = '5'
value small = 1
value big = 1
value big = 5000000000
value num = 1
value num2 > 0
value num2 > 0.5
value r = 1.5
value d = 1.5
value d > 0
value r + d
value id + num
value id / 2
value id / 2.0
value small + small
value small + 1
value big * id
value -id
value - 5
value -5 + id
value +id
value id - -1
value 2 ^ id
value id % 3
value @ id
value |/ d
value !! tsq
value ~ id
value id & 3
value id << 2
value num ^ 2
value d ^ 2
value b
value NOT b
value b = true
value b = 't'
value b = 'yes'
value b IS TRUE
value b IS NOT UNKNOWN
value b AND id > 1 AND num > 0
value (b AND id > 1) AND num > 0
value b AND (id > 1 AND num > 0)
value b AND (id > 1 OR num > 0)
value b OR id > 1 OR num > 0 AND b
value yes
value yes AND b
value NOT yes
value txt = 'a'
value vc = 'a'
value vcn = 'a'
value ch = 'a'
value bp = 'a'
value nm = 'a'
value c = 'a'
value vc = txt
value vc = ch
value ch = txt
value nm = txt
value vc || 'x'
value vc || txt
value txt || id
value id || txt
value 'a' || 'b'
value 'a' || id
value ch || vc
value vc || vcn
value email
value email = 'a@b'
value email || 'x'
value lower(email)
value pos + 1
value pos > 5
value price * 2
value price > 10
value vc LIKE 'a%'
value vc NOT LIKE 'a%'
value vc ILIKE 'a%'
value txt LIKE 'a!%' ESCAPE '!'
value txt SIMILAR TO 'a|b'
value txt SIMILAR TO 'a#|b' ESCAPE '#'
value txt NOT SIMILAR TO 'a'
value txt ~ '^a'
value vc !~* '^a'
value ch LIKE 'a%'
value nm LIKE 'a%'
value vc IN ('a', 'b')
value vc IN ('a')
value vc NOT IN ('a', 'b')
value txt IN ('a', 'b')
value ch IN ('a', 'b')
value email IN ('a@b', 'b@c')
value id IN (1, 2, 3)
value id IN (1, 2.5)
value id NOT IN (1, 2, 3)
value big IN (1, 2)
value small IN (1, 2)
value num IN (1, 2)
value num2 IN (1, 2.5)
value d IN (1, 2)
value mood IN ('sad', 'ok')
value mood = 'sad'
value mood > 'sad'
value mood::text = 'sad'
value mood = 'sad'::s.mood
value moods = '{sad,ok}'
value 'sad' = ANY (moods)
value mood = ANY (moods)
value mood = ANY ('{sad}')
value mood = ANY (ARRAY['sad', 'ok']::s.mood[])
value id IN (1, "order", 3)
value id IN ("order", 3)
value id IN ("order", small)
value id IN (1, NULL)
value vc IN (txt, 'a', 'b')
value dt IN ('2020-01-01', '2020-02-01')
value (id, small) IN ((1, 2), (3, 4))
value (id, vc) = (1, 'a')
value (id, vc) <> (1, 'a')
value (id, vc) < (1, 'a')
value (id, vc) IS DISTINCT FROM (1, 'a')
value ROW(id, vc)
value ROW(id, 'a')
value ROW(id)
value ROW(1, 2) = ROW(1, 2)
value (id, vc) IS NULL
value vc = ANY (ARRAY['a', 'b'])
value vc = ANY ('{a,b}')
value vc = ANY ('{a,b}'::text[])
value vc = ANY (tarr)
value txt = ANY (tarr)
value txt = ANY (varr)
value id = ANY (arr)
value id = ALL (arr)
value id <> ALL ('{1,2}')
value id = ANY ('{1,2}'::int[])
value big = ANY (arr)
value 1 = ANY (arr)
value vc = ANY (ARRAY['a'::text])
value (vc)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])
value (vc)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text])
value id BETWEEN 1 AND 5
value id NOT BETWEEN 1 AND 5
value id BETWEEN SYMMETRIC 5 AND 1
value id NOT BETWEEN SYMMETRIC 5 AND 1
value id BETWEEN 1 AND 5 AND b
value b AND id BETWEEN 1 AND 5
value id BETWEEN 1 AND 5 AND b AND yes
value dt BETWEEN '2020-01-01' AND '2020-12-31'
value num BETWEEN 0 AND 100
value id IS NULL
value id ISNULL
value id IS NOT NULL
value id IS DISTINCT FROM 1
value id IS NOT DISTINCT FROM 1
value id IS DISTINCT FROM NULL
value id IS NOT DISTINCT FROM NULL
value vc IS DISTINCT FROM 'a'
value NULLIF(id, 0)
value NULLIF(vc, '')
value NULLIF(num, 0)
value NULLIF(txt, 'a')
value id::text
value id::bigint
value id::numeric
value id::numeric(10,2)
value id::int
value vc::text
value vc::varchar
value vc::varchar(20)
value vc::varchar(30)
value vcn::varchar(30)
value txt::varchar(30)
value txt::char(5)
value ch::char(3)
value ch::char(5)
value ch::text
value num::numeric(10,2)
value num2::numeric(10,2)
value num2::numeric
value num2::numeric(12,2)
value ts::date
value ts::timestamptz
value ts::timestamp(3)
value ts3::timestamp(3)
value ts3::timestamp
value ts::time
value tz::date
value dt::timestamp
value dt::timestamptz
value iv::text
value iv::interval(3)
value iv::interval day to second
value txt::int
value txt::date
value txt::s.mood
value mood::text
value mood::varchar
value txt::jsonb
value jb::text
value j::jsonb
value jb::json
value (jb->>'a')::int
value txt::uuid
value u::text
value b::int
value id::boolean
value b::text
value txt::s.email
value vc::s.email
value email::text
value 5::s.posint
value '5'::s.posint
value num::s.money2
value arr::text[]
value tarr::varchar(10)[]
value varr::text[]
value tarr::int[]
value '{1,2}'::int[]
value '{1, 2}'::int[]
value ARRAY[1,2]
value ARRAY[1,2.5]
value ARRAY['a','b']
value ARRAY['a',vc]
value ARRAY[vc, txt]
value ARRAY[vc]
value ARRAY[1,2]::bigint[]
value ARRAY['a','b']::varchar(10)[]
value ARRAY['a','b']::varchar[]
value ARRAY['sad']::s.mood[]
value ARRAY[]::int[]
value ARRAY[[1,2],[3,4]]
value ARRAY[ARRAY[1,2],ARRAY[3,4]]
value ARRAY[arr, arr]
value ARRAY[NULL, 1]
value ARRAY[id, NULL]
value (ARRAY['a','b'])[1]
value CAST(ARRAY[1,2] AS text[])
value arr[1]
value arr[1:2]
value arr[:2]
value arr[1][2]
value arr['1']
value arr[small]
value (arr[1:2])[1]
value tarr[1] || 'x'
value varr[1]
value tags[1]
value array_length(arr, 1)
value arr || 1
value arr || arr
value arr || '{1}'
value 1 || arr
value tarr || 'a'
value tarr || 'a'::text
value array_append(arr, 1)
value array_append(tarr, 'a')
value array_cat(arr, '{1}')
value array_to_string(tarr, ',')
value arr @> ARRAY[1]
value arr @> '{1}'
value arr && '{1,2}'
value tarr @> ARRAY['a']
value varr @> ARRAY['a']::varchar[]
value tarr = '{}'
value cardinality(arr)
value array_position(tarr, 'a')
value array_remove(arr, 1)
value string_to_array(txt, ',')
value unnest(arr)
value jb -> 'a'
value jb ->> 'a'
value jb -> 0
value jb #> '{a,b}'
value jb #>> '{a,b}'
value jb @> '{"a": 1}'
value jb @> '{"a":1,"b":[1,2]}'::jsonb
value jb ? 'a'
value jb ?| ARRAY['a','b']
value jb ?| '{a,b}'
value jb || '{"a":1}'
value jb - 'a'
value jb - 1
value jb #- '{a}'
value jb['a']
value jb['a'][1]
value jb = '{}'
value j ->> 'a'
value j #>> '{a}'
value (jb ->> 'a')::numeric > 5
value (jb -> 'a' ->> 'b') = 'x'
value jsonb_build_object('a', 1, 'b', txt)
value json_build_object('a', vc)
value json_build_array(1, 'a', id)
value jsonb_array_length(jb -> 'x')
value jsonb_set(jb, '{a}', '1')
value jsonb_set(jb, '{a}', '"x"', false)
value jsonb_set(jb, '{a}', '1', create_if_missing => true)
value to_jsonb(txt)
value to_jsonb('a'::text)
value to_json(id)
value row_to_json(t)
value row_to_json(t.*)
value row_to_json(ROW(1, 'a'))
value jsonb_typeof(jb)
value jsonb_extract_path(jb, 'a', 'b')
value jsonb_extract_path_text(jb, 'a')
value jsonb_path_exists(jb, '$.a')
value jb @? '$.a'
-- known gap, jsonpath predicates are kept as written: value jb @@ '$.a == 1'
value now()
value CURRENT_TIMESTAMP
value CURRENT_DATE
value CURRENT_TIME(3)
value CURRENT_TIMESTAMP(3)
value LOCALTIMESTAMP
value LOCALTIME
value CURRENT_USER
value SESSION_USER
value USER
value CURRENT_SCHEMA
value CURRENT_CATALOG
value current_setting('a.b')
value current_setting('a.b', true)
value clock_timestamp()
value tz > now()
value tz > now() - interval '1 day'
value tz > now() - '1 day'::interval
value tz < CURRENT_TIMESTAMP + '1 hour'
value ts - interval '1 day'
value ts - ts
value tz - tz
value dt - dt
value dt + 1
value dt - 1
value dt + interval '1 month'
value dt + '1 month'
value ts + '1 day'
value tm + iv
value dt + tm
value iv * 2
value iv / 2.5
value 2 * iv
value ts > '2020-01-01'
value ts > '2020-1-1 5:06'
value dt > '2020-1-1'
value dt = 'Jan 5, 2020'
value dt = '20200105'
value tz > '2020-01-01 00:00:00+00'
value tz > '2020-01-01'
value ts = '2020-01-01T10:00:00'
value ts = '2020-01-01 10:00:00.500'
value tm > '10:00'
value tm > '1:2:3.45'
value tmz > '10:00+02'
value iv > '1 day'
value iv > '1 day 02:03:04'
value iv > '1 year 2 months'
value iv > '90 minutes'
value iv > '1.5 hours'
value iv > 'P1DT2H'
value iv > '1 week'
value iv > '-1 day'
value iv > '1 day ago'
value interval '1' day
value interval '1' month
value interval '1:30' minute to second
value interval(3) '1.23456 sec'
value interval '2' hour
value interval '1 2' day to hour
value '1 day'::interval
value ts > 'infinity'
value dt < 'infinity'
value ts > 'epoch'
value EXTRACT(year FROM ts)
value EXTRACT(YEAR FROM dt)
value EXTRACT(epoch FROM tz)
value EXTRACT('dow' FROM ts)
value EXTRACT(hour FROM tm)
value EXTRACT(day FROM iv)
value date_part('year', ts)
value date_part('year', dt)
value date_trunc('day', ts)
value date_trunc('month', tz)
value date_trunc('month', dt)
value date_trunc('month', tz, 'UTC')
value age(ts)
value age(tz, now())
value ts AT TIME ZONE 'UTC'
value tz AT TIME ZONE 'UTC'
value timezone('UTC', tz)
value tz AT TIME ZONE iv
value to_char(ts, 'YYYY-MM-DD')
value to_char(num, '999')
value to_char(id, '999')
value to_date(txt, 'YYYY')
value to_timestamp(0)
value to_timestamp(txt, 'YYYY')
value make_interval(days => 10)
value make_interval(0, 0, 0, id)
value make_date(2020, 1, 1)
value make_timestamp(2020, 1, 1, 0, 0, 0)
value (ts, ts) OVERLAPS (ts, iv)
value (dt, dt) OVERLAPS (dt, dt)
value isfinite(dt)
value justify_days(iv)
value length(txt)
value length(vc)
value length(ch)
value length(by)
value lower(vc)
value upper(txt)
value upper(ch)
value lower(ir)
value trim(txt)
value trim(both 'x' from txt)
value trim(leading from vc)
value trim(trailing 'x' from vc)
value btrim(vc)
value ltrim(vc, 'x')
value substring(txt from 1 for 2)
value substring(txt, 1, 2)
value substring(vc from 2)
value substring(txt from 'a.*')
value substring(txt similar 'a#"b#"' escape '#')
value substr(vc, 1, 3)
value overlay(txt placing 'x' from 1 for 2)
value position('a' in txt)
value position('a' in vc)
value strpos(vc, 'a')
value char_length(vc)
value octet_length(txt)
value bit_length(txt)
value concat('a', vc, id)
value concat_ws(',', vc, txt)
value format('%s', vc)
value format('%s-%s', vc, id)
value replace(vc, 'a', 'b')
value regexp_replace(vc, 'a', 'b', 'g')
value regexp_replace(txt, '[^0-9]', '')
value split_part(vc, ',', 1)
value left(vc, 3)
value right(txt, -2)
value lpad(vc, 5)
value lpad(id::text, 5, '0')
value repeat('x', 3)
value reverse(vc)
value initcap(vc)
value md5(vc)
value md5(txt || id)
value encode(by, 'hex')
value decode(txt, 'base64')
value quote_literal(vc)
value quote_ident('a')
value chr(65)
value ascii('a')
value translate(txt, 'ab', 'cd')
value starts_with(txt, 'a')
value collation for (txt)
value normalize(txt)
value normalize(txt, NFC)
value txt IS NORMALIZED
value txt COLLATE "C"
value txt COLLATE "C" = 'a'
value vc COLLATE "C" < 'a'
value lower(vc COLLATE "C")
value txt COLLATE s.mycoll
value (txt || 'x') COLLATE "POSIX"
value 'a' COLLATE "C"
value abs(id)
value abs(num)
value abs(small)
value round(num)
value round(num, 2)
value round(d)
value round(d::numeric, 2)
value round(id / 3.0, 2)
value ceil(num)
value ceil(id)
value floor(d)
value trunc(num)
value sqrt(id)
value sqrt(num)
value power(id, 2)
value mod(id, 2)
value mod(big, 2)
value greatest(id, 1)
value greatest(id, 1.5)
value least(num, id, 0)
value greatest(vc, 'a')
value greatest(dt, '2020-01-01')
value random()
value sign(num)
value ln(d)
value log(num)
value log(2, num)
value div(num, 2)
value gcd(id, 5)
value width_bucket(num, 0, 10, 5)
value gen_random_uuid()
value u = '123E4567-E89B-12D3-A456-426614174000'
value u = '{123e4567e89b12d3a456426614174000}'
value u IN ('123e4567-e89b-12d3-a456-426614174000', '123e4567-e89b-12d3-a456-426614174001')
value coalesce(id, 0)
value coalesce(vc, '')
value coalesce(vc, txt)
value coalesce(txt, vc, 'x')
value coalesce(num, 0)
value coalesce(num2, 0)
value coalesce(big, id, 0)
value coalesce(dt, '2020-01-01')
value coalesce(ts, now())
value coalesce(mood, 'sad')
value coalesce(arr, '{}')
value coalesce(tarr, ARRAY[]::text[])
value coalesce(jb, '{}')
value coalesce(b, false)
value coalesce(NULL, 'a')
value coalesce(email, 'x')
value coalesce(pos, 0)
value CASE WHEN id > 1 THEN 'a' ELSE 'b' END
value CASE WHEN id > 1 THEN 'a' END
value CASE WHEN id > 1 THEN vc ELSE 'b' END
value CASE WHEN id > 1 THEN vc ELSE txt END
value CASE WHEN id > 1 THEN vc END
value CASE id WHEN 1 THEN 'one' WHEN 2 THEN 'two' ELSE 'many' END
value CASE vc WHEN 'a' THEN 1 ELSE 0 END
value CASE txt WHEN 'a' THEN 1 ELSE 2.5 END
value CASE mood WHEN 'sad' THEN 1 END
value CASE WHEN b THEN 1 ELSE num END
value CASE WHEN b THEN NULL ELSE id END
value CASE WHEN b THEN id ELSE big END
value CASE WHEN b THEN ARRAY[1] ELSE '{}' END
value CASE WHEN b THEN mood ELSE 'ok' END
value CASE WHEN b THEN '2020-01-01' ELSE dt END
value CASE num WHEN 1 THEN b END
value CASE WHEN vc = 'a' THEN true WHEN vc IN ('b', 'c') THEN false ELSE NULL END
value CASE 'x' WHEN 'x' THEN 1 END
value NULL
value NULL::int
value 'abc'
value 'it''s'
value E'a\\b\n'
value 'abc'::text
value 'abc'::varchar
value 'abc'::varchar(2)
value 'abc'::char(2)
value 'abc'::char
value 'abc'::bpchar
value 'abc'::name
value 'abc'::text::varchar
value 'abc'::varchar::text
value 'abc'::text::varchar(2)
value varchar 'abc'
value 1
value 0
value -1
value '-1'::int
value (-1)::bigint
value -1::bigint
value 1::bigint
value '1'::bigint
value 1::smallint
value '01'::int
value 3000000000
value -3000000000
value -2147483648
value 99999999999999999999
value 1.0
value 1.50
value -1.5
value .5
value 1e3
value 1e-3
value 1.5e10
value '1.50'::numeric
value '5'::numeric
value '1.5'::numeric(5,1)
value '1e3'::numeric
value 'NaN'::numeric
value '1.5'::float8
value '1e3'::float8
value '1.0'::float8
value '0.1'::real
value 1::float8
value '1e20'::float8
value '1e-7'::float8
value '123456789.123'::float8
value 'Infinity'::float8
value true
value 't'::bool
value 'off'::bool
value false::text
value B'101'
value X'1F'
value B'101'::bit(3)
value B'101'::varbit
value '101'::bit(3)
value '101'::varbit(5)
value bi = B'1010'
value bi & B'1111'
value vb = '101'
value '\xDEADBEEF'::bytea
value 'abc'::bytea
value by = '\x00'
value ip = '192.168.0.1'
value ip << '192.168.0.0/16'
value net = '10.0.0.0/8'
value '192.168.0.1/32'::inet
value '10'::cidr
value 'FE80::1'::inet
value host(ip)
value mac = '08-00-2B-01-02-03'
value mon > '1.5'
value mon > 5::money
value '1,5'::point
value pt = '(1,5)'
value pt <-> '(0,0)'
value bx @> pt
value '$1,000.00'::money
value '{"b":1, "a": [1, 2.50]}'::jsonb
value '{"b":1, "a": [1]}'::json
value '[1,10)'::int4range
value '[1,10]'::int4range
value '(1,10]'::int8range
value 'empty'::int4range
value '[1.0,2.5)'::numrange
value ir @> 5
value ir @> '[1,3)'
value ir && int4range(1, 5)
value ir = '[1,5]'
value int4range(1, 5, '[]')
value tr @> now()
value tr && tstzrange(now(), NULL)
value tstzrange(tz, NULL, '[)')
value lower(tr)
value upper_inf(tr)
value fr @> 1.5::float8
value fr @> 1.5
value s.floatrange(1, 2)
value isempty(ir)
value range_merge(ir, ir)
value 'pg_class'::regclass
value 's.t'::regclass
value '"s"."t"'::regclass
value reg = 's.t'::regclass
value reg::text
value nextval('s.seq'::text::regclass)
value o = 5
value lsn > '0/0'
value to_tsvector('english', txt)
value to_tsvector(txt)
value tsv @@ to_tsquery('a')
value tsv @@ to_tsquery('english', 'a & b')
value tsv @@ 'a & b'
value txt @@ 'a'
value tsq && 'a'
value 'a b'::tsvector
value 'a & b'::tsquery
value setweight(to_tsvector('simple', coalesce(txt, '')), 'A') || setweight(to_tsvector('simple', vc), 'B')
value ts_rank(tsv, tsq)
value plainto_tsquery('simple', vc)
value (ad).street
value (ad).zip
value (ad).n + 1
value (t.ad).street
value (ads[1]).zip
value ad = ROW('a', 'b', 1)::s.addr
value ROW('a', 'b', 1)::s.addr
value ('a', 'b', 1)::s.addr
value ad IS NULL
value ad = '(a,b,1)'
value s.mk('sad', 'a@b')
value (s.mk('sad', 'a@b')).zip
value s.f(1)
value s.f('a')
value s.f(id)
value s.f(vc)
value s.f(small)
value s.g(1)
value s.g(1, 2)
value s.g(id)
value s.g(1.5, c => 'y')
value s.g(a => 1, b => 2)
value s.g(b => 2, a => 1)
value s.g(1, b := 3)
value s.vari(1, 2, 3)
value s.vari(id)
value s.vari(VARIADIC arr)
value s.vari(VARIADIC ARRAY[1,2])
value s.vari(VARIADIC '{1,2}')
value s.poly(1, arr)
value s.poly('1', arr)
value s.compat(1, 2.5)
value s.compat(id, num)
value s.compat('a', vc)
value id OPERATOR(s.@@@+) 1
value id OPERATOR(pg_catalog.+) 1
value pg_catalog.lower(txt)
value id operator(pg_catalog.=) any (arr)
value 1 <> 2
value id != 2
value t
value t.*::text
value t = t
value t IS NOT NULL
value count(*) OVER ()
value row_number() OVER (ORDER BY id)
value row_number() OVER (PARTITION BY vc ORDER BY ts DESC NULLS LAST, id)
value sum(num) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)
value sum(num) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING)
value sum(num) OVER (ORDER BY ts RANGE BETWEEN '1 day' PRECEDING AND '1 hour' FOLLOWING)
value sum(num) OVER (ORDER BY id GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES)
value lag(vc) OVER (ORDER BY id)
value lag(vc, 1, '') OVER (ORDER BY id)
value lag(id, 1, 0) OVER (ORDER BY id)
value first_value(id) OVER (PARTITION BY mood ORDER BY ts)
value ntile(4) OVER (ORDER BY id)
value sum(id) FILTER (WHERE b) OVER (ORDER BY id)
value (SELECT max(id) FROM s.u)
value (SELECT name FROM s.u LIMIT 1)
value (SELECT u.name FROM s.u u WHERE u.t_id = t.id)
value (SELECT count(*) FROM s.u WHERE t_id = t.id)
value EXISTS (SELECT 1 FROM s.u WHERE u.t_id = t.id)
value EXISTS (SELECT * FROM s.v WHERE v.t_id = t.id AND v.name = t.vc)
value NOT EXISTS (SELECT FROM s.u)
value id IN (SELECT t_id FROM s.u)
value id NOT IN (SELECT t_id FROM s.u)
value id IN (SELECT id FROM s.u)
value big IN (SELECT t_id FROM s.u)
value vc IN (SELECT name FROM s.v)
value vc IN (SELECT name FROM s.u)
value id = ANY (SELECT t_id FROM s.u)
value id > ALL (SELECT t_id FROM s.u)
value (id, vc) IN (SELECT t_id, name FROM s.u)
value ARRAY(SELECT name FROM s.u ORDER BY 1)
value ARRAY(SELECT id FROM s.v ORDER BY id DESC)
value id = (SELECT max(t_id) FROM s.u)
value (id, vc) = (SELECT t_id, name FROM s.u LIMIT 1)
value xmlelement(name foo, txt)
value xmlelement(name foo, xmlattributes(vc AS a, id), 'x')
value xmlforest(vc, id AS i)
value xmlconcat(x, x)
value xmlparse(content txt)
value xmlserialize(content x AS text)
value x IS DOCUMENT
value xpath('/a', x)
value xmlpi(name php, 'x')
value pg_get_userbyid(o)
value has_table_privilege('s.t', 'select')
value obj_description(o, 'pg_class')
value "Mixed Case" || "order"
value pg_typeof(id)
value text(id)
value date(ts)
value date('2020-01-01')
value float8(id)
value int4(num)
value varchar(txt)
value bool(id)
value timestamptz(ts)
value "numeric"(id)
value num_nonnulls(id, vc)
value num_nulls(VARIADIC arr)
value nullif(trim(vc), '')
value (id > 0) = b
value (id > 0) IS TRUE
value id::text || '-' || vc
value (vc || ' ' || txt)::varchar(50)
value upper(substring(vc, 1, 1)) || lower(substring(vc from 2))
value to_tsvector('english'::regconfig, COALESCE(vc, ''::character varying)::text)
value hashtext(vc)
value array_agg(id) OVER ()
value regexp_match(vc, 'a')
value regexp_matches(vc, 'a', 'g')
value regexp_split_to_array(vc, ',')
value txt = ALL (ARRAY['a', vc])
value ch = 'abc'::text
value ch = 'abc'::char(3)
value vc = 'abc'::varchar
value vc = 'abc'::text
value vc::text = 'abc'
value (id)::text = '1'
value ((vc)::text = ANY (ARRAY['x'::text]))
value num2 = 0::numeric
value num2 = (0)::numeric
value num2 * 1.1 > 5 AND num2 IS NOT NULL
value ts::date = CURRENT_DATE
value ts >= date_trunc('day', now())
value date_trunc('day', tz AT TIME ZONE 'Europe/Berlin')
value (tz AT TIME ZONE 'UTC')::date
value lower((jb ->> 'name')::text)
value length(trim(vc)) > 0
value char_length(vc) BETWEEN 1 AND 10
value num2 >= 0 AND num2 <= 100
value (num2 >= (0)::numeric) AND (num2 <= (100)::numeric)
value id > 0 AND (vc IS NULL OR vc <> '')
value (b AND yes) OR (NOT b AND NOT yes)
value b::int + yes::int
value mood::text || ' x'
value mood::text LIKE 'a%'
value enum_range(NULL::s.mood)
value enum_first(mood)
value mood BETWEEN 'sad' AND 'ok'
value greatest(mood, 'ok')
value arr[1] = 1
value tarr[1] = 'a'
value arr = ARRAY[1,2]
value arr = '{1,2}'
value arr <> '{}'
value varr = '{a}'
value varr[1] = 'a'
value moods[1] = 'sad'
value moods @> '{sad}'
value moods @> ARRAY['sad'::s.mood]
value moods @> ARRAY['sad']::s.mood[]
value array_length(moods, 1) > 0
value tags = '{a}'
value 'a' = ANY (tags)
value array_length(tags, 1)
value price + id
value price::text
value email LIKE '%@x'
value email IS NULL OR email = ''
value split_part(email, '@', 2)
value pos::bigint
value pos = ANY (arr)
value pos IN (1, 2)
default integer = 0
default integer = '0'
default integer = -1
default integer = 1 + 1
default integer = 1::bigint
default bigint = 0
default bigint = 1::bigint
default bigint = 5000000000
default smallint = 0
default smallint = 0::smallint
default smallint = '0'::smallint
default numeric = 0
default numeric = 0.00
default numeric(10,2) = 0
default numeric(10,2) = 0.00
default numeric(10,2) = '0'
default numeric(10,2) = 0::numeric
default numeric(10,2) = 0::numeric(10,2)
default double precision = 0
default double precision = 1.5
default real = '1.5'
default text = ''
default text = 'abc'
default text = 'abc'::text
default text = 'abc'::varchar
default text = NULL
default text = 5
default varchar = 'abc'
default varchar(10) = 'abc'
default varchar(10) = 'abc'::text
default varchar(10) = 'abc'::varchar
default varchar(10) = 'abc'::varchar(10)
default char(3) = 'ab'
default char(3) = 'ab'::bpchar
default char(3) = 'ab'::char(3)
default char = 'Y'
default name = 'x'
default "char" = 'x'
default boolean = true
default boolean = 'f'
default boolean = false
default boolean = 'yes'::boolean
default boolean = NOT true
default date = '2020-1-1'
default date = now()
default date = CURRENT_DATE
default date = 'now'::text::date
default timestamp = now()
default timestamp = CURRENT_TIMESTAMP
default timestamp(3) = CURRENT_TIMESTAMP
default timestamp = '2020-01-01'
default timestamp(0) = '2020-01-01'
default timestamp = (now() AT TIME ZONE 'utc')
default timestamp = timezone('utc', now())
default timestamp = timezone('utc'::text, CURRENT_TIMESTAMP)
default timestamptz = now()
default timestamptz = CURRENT_TIMESTAMP(6)
default timestamptz = now() + interval '1 day'
default timestamptz = (now() + '7 days')
default timestamptz = LOCALTIMESTAMP
default time = '10:00'
default interval = '1 day'
default interval = '00:30'
default interval = '1 month'::interval
default interval day = '1 day'
default interval(3) = '1.5 s'
default uuid = gen_random_uuid()
default uuid = '00000000-0000-0000-0000-000000000000'
default json = '{}'
default json = '{"a": 1}'
default jsonb = '{}'
default jsonb = '{"b":1,"a":2}'
default jsonb = '[]'::jsonb
default jsonb = jsonb_build_object()
default bytea = '\x00'
default integer[] = '{}'
default integer[] = ARRAY[]::integer[]
default integer[] = ARRAY[1, 2]
default text[] = '{}'
default text[] = ARRAY['a', 'b']
default text[] = ARRAY['a', 'b']::text[]
default text[] = '{a,"b c"}'::text[]
default text[] = ARRAY[]::varchar[]
default varchar[] = ARRAY['a']
default varchar(10)[] = '{a}'
default bigint[] = ARRAY[1, 2]
default s.mood = 'ok'
default s.mood = 'ok'::s.mood
default s.mood = ('ok'::text)::s.mood
default s.mood[] = '{ok,sad}'
default s.mood[] = ARRAY['ok'::s.mood]
default s.mood[] = ARRAY['ok']::s.mood[]
default s.email = 'a@b'
default s.email = 'a@b'::text
default s.email = 'a@b'::s.email
default s.posint = 5
default s.posint = '5'
default s.money2 = 0
default s.tags = '{}'
default s.addr = ROW('a', 'b', 1)
default s.addr = ('a', 'b', 1)
default s.addr = ROW('a', 'b', 1)::s.addr
default s.addr = '(a,b,1)'
default int4range = '[1,5]'
default int4range = int4range(1, 5)
default inet = '127.0.0.1'
default cidr = '10.0.0.0/8'
default money = 0
default money = '1.5'
default bit(4) = B'0000'
default bit(4) = '0101'
default varbit = B'01'
default point = '(0,0)'
default tsvector = ''
default xml = '<a/>'
default oid = 0
default regclass = 's.t'
default text = CURRENT_USER
default text = current_setting('x.y', true)
default text = upper('a')
default text = 'a' || 'b'
default text = md5(random()::text)
default text = lpad('1', 5, '0')
default varchar(36) = gen_random_uuid()
default integer = s.f(1)
default text = s.f('x')
default integer = (random() * 100)::integer
default integer = floor(random() * 100)
default integer = EXTRACT(epoch FROM now())
default bigint = (EXTRACT(epoch FROM now()) * 1000)::bigint
default numeric(5,2) = CASE WHEN true THEN 1 ELSE 2.5 END
default text = COALESCE(NULL, 'x')
default integer = length('abc')
view SELECT * FROM s.v
view SELECT v.* FROM s.v
view SELECT v.*, v.id AS id2 FROM s.v
view SELECT x.* FROM s.v x
view SELECT x.* FROM s.v AS x (a, b)
view SELECT a, b FROM s.v AS x (a, b)
view (a, b) SELECT id, name FROM s.v
view (a) SELECT id, name FROM s.v
view SELECT id FROM s.v WHERE name = 'a'
view SELECT id, name FROM s.v ORDER BY 1
view SELECT id, name FROM s.v ORDER BY name DESC
view SELECT id, name FROM s.v ORDER BY name DESC NULLS LAST, 1 ASC NULLS FIRST
view SELECT id, name AS n FROM s.v ORDER BY n
view SELECT id, upper(name) AS name FROM s.v ORDER BY name
view SELECT id, upper(name) AS n FROM s.v ORDER BY lower(name)
view SELECT id FROM s.v ORDER BY id USING >
view SELECT id FROM s.v ORDER BY id, id DESC
view SELECT id FROM s.v LIMIT 10 OFFSET 5
view SELECT id FROM s.v LIMIT '10'
view SELECT id FROM s.v ORDER BY id FETCH FIRST 5 ROWS ONLY
view SELECT id FROM s.v ORDER BY id FETCH FIRST 5 ROWS WITH TIES
view SELECT id FROM s.v LIMIT ALL
view SELECT DISTINCT name FROM s.v
view SELECT DISTINCT ON (name) name, id FROM s.v ORDER BY name, id
view SELECT DISTINCT ON (1) name, id FROM s.v ORDER BY 1, 2
view SELECT name, count(*) FROM s.v GROUP BY name
view SELECT name, count(*) FROM s.v GROUP BY 1
view SELECT name AS n, count(*) AS c FROM s.v GROUP BY n HAVING count(*) > 1 ORDER BY c DESC
view SELECT upper(name) AS name, count(*) FROM s.v GROUP BY upper(name)
view SELECT date_trunc('day', at) AS day, sum(qty) FROM s.u GROUP BY day
view SELECT date_trunc('day', at) AS day, sum(qty) FROM s.u GROUP BY 1 ORDER BY 1
view SELECT name, t_id, sum(val) FROM s.v GROUP BY (name, t_id)
view SELECT name, t_id, sum(val) FROM s.v GROUP BY ROLLUP (name, t_id)
view SELECT name, t_id, sum(val) FROM s.v GROUP BY CUBE (name, t_id)
view SELECT name, t_id, sum(val), grouping(name) FROM s.v GROUP BY GROUPING SETS ((name, t_id), (name), ())
view SELECT name, t_id, sum(val) FROM s.v GROUP BY name, ROLLUP (t_id)
view SELECT name, name AS n2 FROM s.v GROUP BY name, name
view SELECT count(*), count(DISTINCT name), sum(val), avg(val), min(id), max(name) FROM s.v
view SELECT array_agg(name ORDER BY id DESC) FROM s.v
view SELECT string_agg(name, ', ' ORDER BY name) FROM s.v
view SELECT string_agg(DISTINCT name, ',') FROM s.v
view SELECT string_agg(name, ',') FROM s.u
view SELECT count(*) FILTER (WHERE val > 0) FROM s.v
view SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY val) FROM s.v
view SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY val DESC) FROM s.v
view SELECT mode() WITHIN GROUP (ORDER BY name) FROM s.v
view SELECT percentile_cont(ARRAY[0.25, 0.5]) WITHIN GROUP (ORDER BY val) FROM s.v
view SELECT rank(5) WITHIN GROUP (ORDER BY id) FROM s.v
view SELECT json_agg(v) FROM s.v
view SELECT json_agg(v.*) FROM s.v v
view SELECT jsonb_agg(jsonb_build_object('id', id, 'n', name) ORDER BY id) FROM s.v
view SELECT json_object_agg(name, val) FROM s.v
view SELECT s.mysum(id) FROM s.v
view SELECT bool_and(val > 0), every(id > 1) FROM s.v
view SELECT sum(qty)::numeric(10,2) FROM s.u
view SELECT sum(id), sum(t_id), avg(t_id) FROM s.u
view SELECT max(mood), min(at), max(name) FROM s.u
view SELECT a.id, b.name FROM s.v a, s.u b WHERE a.id = b.t_id
view SELECT a.id, b.name FROM s.v a JOIN s.u b ON a.id = b.t_id
view SELECT a.id, b.name FROM s.v a LEFT JOIN s.u b ON b.t_id = a.id AND b.name = 'x'
view SELECT v.id, u.name FROM s.v INNER JOIN s.u ON u.t_id = v.id
view SELECT v.id, u.name FROM s.v FULL OUTER JOIN s.u ON u.t_id = v.id
view SELECT v.id, u.name FROM s.v CROSS JOIN s.u
view SELECT * FROM s.v JOIN s.tree USING (id, name)
view SELECT id, parent FROM s.v JOIN s.tree USING (id)
view SELECT id, v.id AS vid, tree.id AS tid FROM s.v LEFT JOIN s.tree USING (id)
view SELECT id FROM s.v RIGHT JOIN s.tree USING (id)
view SELECT id FROM s.v FULL JOIN s.tree USING (id)
view SELECT id FROM s.v JOIN s.u USING (id)
view SELECT id, t_id FROM s.u JOIN s.v USING (id, t_id)
view SELECT * FROM s.v NATURAL JOIN s.tree
view SELECT name FROM s.v NATURAL LEFT JOIN s.tree
view SELECT j.id FROM (s.v JOIN s.tree USING (id)) AS j (id, a, b, c, d, e)
view SELECT j.id, x.id AS xid FROM s.v x JOIN s.tree y USING (id) AS j
view SELECT a.id FROM s.v a JOIN (s.u b JOIN s.tree c ON b.t_id = c.id) ON a.id = b.t_id
view SELECT a.id FROM s.v a JOIN s.u b ON a.id = b.t_id JOIN s.tree c ON c.id = a.id
view SELECT v.id, w.id AS wid FROM s.v, s.v w
view SELECT w.name, w.amount FROM s.w
view SELECT s.v.id FROM s.v
view SELECT v.id, t.id AS tid FROM s.v, s.t WHERE v.t_id = t.id AND t.vc = v.name
view SELECT x.a FROM (SELECT id AS a FROM s.v) x
view SELECT a FROM (SELECT id AS a, name FROM s.v WHERE val > 0) x WHERE name IS NOT NULL
view SELECT x.b FROM (SELECT id, name FROM s.v) x (a, b)
view SELECT x.* FROM (SELECT * FROM s.v) x
view SELECT x.a, y.b FROM (SELECT 1 AS a) x, (SELECT 'x' AS b) y
view SELECT v.id, (SELECT v.name FROM s.v WHERE v.id = 5) FROM s.v
view SELECT v.id FROM s.v WHERE v.id IN (SELECT v.t_id FROM s.v)
view SELECT v.id FROM s.v WHERE EXISTS (SELECT 1 FROM s.tree v WHERE v.id = 1)
view SELECT v.id FROM s.v WHERE id = (SELECT max(x.id) FROM s.v x WHERE x.name = v.name)
view SELECT v.id, l.name FROM s.v, LATERAL (SELECT u.name FROM s.u WHERE u.t_id = v.id LIMIT 1) l
view SELECT v.id, l.c FROM s.v LEFT JOIN LATERAL (SELECT count(*) AS c FROM s.u WHERE u.t_id = v.id) l ON true
view SELECT g FROM generate_series(1, 10) g
view SELECT g.x FROM generate_series(1, 10) AS g(x)
view SELECT generate_series FROM generate_series(1, 10)
view SELECT d::date FROM generate_series('2020-01-01'::timestamp, now(), '1 day') d
view SELECT * FROM unnest(ARRAY[1,2]) WITH ORDINALITY AS t(a, n)
view SELECT * FROM unnest(ARRAY[1,2], ARRAY['a','b']) AS t(a, b)
view SELECT v.id, e FROM s.v, unnest(string_to_array(v.name, ',')) e
view SELECT t.id, k.key, k.value FROM s.t, jsonb_each(t.jb) k
view SELECT t.id, k.key, k.value FROM s.t, jsonb_each_text(t.jb) AS k
view SELECT t.id, e.value ->> 'x' FROM s.t CROSS JOIN LATERAL jsonb_array_elements(t.jb) e
view SELECT t.id, e FROM s.t CROSS JOIN LATERAL jsonb_array_elements_text(t.jb -> 'a') AS e
view SELECT * FROM s.rows(1)
view SELECT r.b FROM s.rows(1) r
view SELECT r.x FROM s.rows(1) r(x, y)
view SELECT * FROM s.trows()
view SELECT t.name FROM s.trows() t
view SELECT * FROM s.two(1)
view SELECT * FROM s.rec() AS r(a integer, b text)
view SELECT r.a FROM s.rec() AS r(a integer, b varchar(10))
view SELECT * FROM s.scal()
view SELECT x FROM s.scal() x
view SELECT (s.two(1)).*
view SELECT (s.two(1)).x
view SELECT (s.mk('sad', 'x@y')).*
view SELECT (ad).* FROM s.t
view SELECT * FROM ROWS FROM (generate_series(1, 2), s.scal()) AS r(a, b)
view SELECT * FROM json_to_recordset('[{"a":1}]') AS x(a int, b text)
view SELECT * FROM jsonb_to_record('{"a":1}') AS x(a int)
view SELECT * FROM pg_sleep(0)
view SELECT * FROM CURRENT_DATE
view SELECT * FROM s.t TABLESAMPLE system (10)
view SELECT id FROM s.v TABLESAMPLE bernoulli (50) REPEATABLE (1)
view VALUES (1, 'a'), (2, 'b')
view (a, b) VALUES (1, 'a'), (2, 'b')
view SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS x(n, t)
view SELECT column1 FROM (VALUES (1), (2.5)) x
view VALUES (1), (2) ORDER BY 1 LIMIT 1
view SELECT id FROM s.v UNION SELECT id FROM s.tree
view SELECT id, name FROM s.v UNION ALL SELECT parent, name FROM s.tree ORDER BY 1
view SELECT id, name FROM s.v UNION ALL SELECT id, name FROM s.u ORDER BY name
view SELECT 'a' AS k, id FROM s.v UNION SELECT 'b', id FROM s.u
view SELECT 'a' UNION SELECT 'b'
view SELECT NULL AS x UNION SELECT id FROM s.v
view SELECT id FROM s.v EXCEPT SELECT id FROM s.tree INTERSECT SELECT parent FROM s.tree
view (SELECT id FROM s.v UNION SELECT id FROM s.tree) EXCEPT SELECT 1
view SELECT id FROM s.v UNION (SELECT id FROM s.tree ORDER BY id LIMIT 5)
view SELECT 1 AS a, '2020-01-01' AS b UNION SELECT 2.5, dt FROM s.t
view SELECT NULL, NULL UNION ALL SELECT 1, 'x' UNION ALL SELECT 2.5, 'y'
view (x, y) SELECT id, name FROM s.v UNION SELECT id, name FROM s.tree
view SELECT x.id FROM (SELECT id FROM s.v UNION SELECT id FROM s.tree) x
view SELECT vc FROM s.t UNION SELECT name FROM s.u
view SELECT vc FROM s.t UNION SELECT vc FROM s.t
view SELECT num2 FROM s.t UNION SELECT val FROM s.v
view SELECT id FROM s.v UNION SELECT id FROM s.v LIMIT 5
view WITH c AS (SELECT id FROM s.v) SELECT * FROM c
view WITH c AS (SELECT id, name FROM s.v v) SELECT c.id, v.name FROM c JOIN s.v ON v.id = c.id
view WITH c(a, b) AS (SELECT id, name FROM s.v) SELECT a FROM c WHERE b = 'x'
view WITH c AS MATERIALIZED (SELECT 1 AS x) SELECT x FROM c
view WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS y FROM a) SELECT a.x, b.y FROM a, b
view WITH RECURSIVE r AS (SELECT id, parent, name, 1 AS depth FROM s.tree WHERE parent IS NULL UNION ALL SELECT t.id, t.parent, t.name, r.depth + 1 FROM s.tree t JOIN r ON t.parent = r.id) SELECT * FROM r
view WITH RECURSIVE r(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM r WHERE n < 10) SELECT n FROM r
view WITH RECURSIVE r(id, path) AS (SELECT id, ARRAY[id] FROM s.tree WHERE parent IS NULL UNION ALL SELECT t.id, r.path || t.id FROM s.tree t, r WHERE t.parent = r.id) SELECT id, path FROM r
view WITH RECURSIVE r AS (SELECT id, parent FROM s.tree UNION ALL SELECT t.id, t.parent FROM s.tree t JOIN r ON t.parent = r.id) SEARCH DEPTH FIRST BY id SET o SELECT * FROM r ORDER BY o
view WITH RECURSIVE r AS (SELECT id, parent FROM s.tree UNION ALL SELECT t.id, t.parent FROM s.tree t JOIN r ON t.parent = r.id) CYCLE id SET c USING p SELECT * FROM r
view WITH c AS (SELECT 1 AS x) SELECT x FROM c UNION SELECT x + 1 FROM c
view SELECT (WITH c AS (SELECT 5 AS q) SELECT q FROM c)
view SELECT v FROM s.v
view SELECT v.* IS NULL FROM s.v
view SELECT x FROM (SELECT id, name FROM s.v) x
view SELECT row_to_json(x) FROM (SELECT id, name FROM s.v) x
view SELECT id, rank() OVER w FROM s.v WINDOW w AS (PARTITION BY name ORDER BY id)
view SELECT id, rank() OVER w, sum(id) OVER (w ROWS UNBOUNDED PRECEDING) FROM s.v WINDOW w AS (PARTITION BY name ORDER BY id)
view SELECT id, rank() OVER (w ORDER BY val) FROM s.v WINDOW w AS (PARTITION BY name)
view SELECT 'x'
view SELECT 1, 'a', now(), 1 + 1
view SELECT NULL AS n, 'x' AS s, 5 AS i
view SELECT count(*), sum(id) + 1 FROM s.v
view SELECT coalesce(name, 'x'), CASE WHEN id > 0 THEN 1 END, (SELECT 1), ARRAY[1], ROW(1), id::text, extract(year from now()) FROM s.v
view SELECT current_date, current_user, current_timestamp, localtime
view SELECT max(id) - min(id), -id FROM s.v GROUP BY id
view SELECT (ad).zip, arr[1], vc::text FROM s.t
view SELECT id FROM s.t WHERE mood = 'sad' AND vc IN ('a', 'b') AND ts > now() - interval '7 days'
view SELECT relname FROM pg_class WHERE relkind = 'r'
view SELECT c.relname, n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
view SELECT c.relname FROM pg_catalog.pg_class c
-- known gap, the columns' types are information_schema's domains:
-- view SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'
view SELECT pid, usename, query FROM pg_stat_activity
view SELECT t.id, t.ctid, t.tableoid::regclass FROM s.t
view SELECT * FROM ONLY s.v
view SELECT id FROM s.v FOR UPDATE
view SELECT v.id FROM s.v JOIN s.u ON v.id = u.t_id FOR SHARE OF v SKIP LOCKED
view SELECT DISTINCT name, id FROM s.v ORDER BY id, name
view SELECT name FROM s.v GROUP BY name ORDER BY count(*) DESC
view SELECT lower(name) FROM s.v GROUP BY lower(name) ORDER BY lower(name)
view SELECT lower(name) AS lower_name FROM s.v ORDER BY lower_name, id
view SELECT name || 'x' AS y, sum(val) FROM s.v GROUP BY y
view SELECT id AS name, name AS id FROM s.v ORDER BY id
view SELECT id AS name, count(*) FROM s.v GROUP BY name, id
view SELECT 1 AS one, id FROM s.v GROUP BY one, id
view SELECT 'a' AS k, count(*) FROM s.v GROUP BY k
view SELECT sum(CASE WHEN val > 0 THEN 1 ELSE 0 END) AS pos, round(avg(val), 2) AS a FROM s.v
view SELECT u.id, u.name, coalesce(sum(v.val), 0) AS total FROM s.u LEFT JOIN s.v ON v.t_id = u.t_id GROUP BY u.id, u.name
view SELECT x.y.id FROM s.v AS y, (SELECT 1) x
view SELECT id::varchar(10) AS a, name::varchar AS b, val::numeric(5,1) AS c FROM s.v
view SELECT name::varchar(40) FROM s.u
view SELECT * FROM xmltable('/r/i' PASSING (SELECT x FROM s.t LIMIT 1) COLUMNS id int PATH '@id', n text DEFAULT 'z', o FOR ORDINALITY) xt
view SELECT CAST('1' AS integer) + CAST(name AS integer) FROM s.v
view SELECT "Mixed Case", "order" AS "select" FROM s.t ORDER BY "order"
view SELECT min(array_length(arr, 1)), array_agg(DISTINCT mood) FROM s.t
view SELECT t.mood, u.mood AS m2 FROM s.t JOIN s.u ON t.mood = u.mood
view SELECT v.id FROM s.v WHERE (v.id, v.name) IN (SELECT u.t_id, u.name FROM s.u)
view SELECT a.id FROM s.v a LEFT JOIN s.v b ON a.id = b.t_id WHERE b.id IS NULL
view SELECT pg_get_viewdef('s.w'::regclass)
view SELECT json_build_object('a', id, 'b', json_build_array(name, val)) AS doc FROM s.v
check id > 0
check vc IN ('a', 'b')
check b
check yes
check num2 >= 0 AND num2 < 100.5 AND vc <> ''
check email IS NOT NULL OR pos > 0
check t.id > 0
check mood IN ('sad', 'ok')
check (id > 0) IS TRUE
check length(vc) > 3 AND txt ~ '^[a-z]+$'
check (jb ->> 'a') IS NOT NULL AND jsonb_typeof(jb -> 'a') = 'string'
check array_length(arr, 1) BETWEEN 1 AND 3
check dt > '2000-1-1' AND ts < 'infinity'
check t IS NOT NULL
index lower(vc)
index vc || txt
index (jb ->> 'a')
index txt COLLATE "C"
index (id + 1)
index date_trunc('day', ts)
index to_tsvector('english', coalesce(vc, '') || ' ' || coalesce(txt, ''))
index (ad).zip
index coalesce(vc, 'x')
index COALESCE(num2, 0)
index vc::text
index lower(email)
trigger OLD.vc IS DISTINCT FROM NEW.vc
trigger OLD.* IS DISTINCT FROM NEW.*
trigger NEW.id > 0 AND NEW.vc IN ('a', 'b')
trigger NEW IS NOT NULL
trigger new.mood = 'sad'
body SELECT 1
body SELECT a + 1 AS x, b || 'x' AS y
body SELECT $1, $2
body SELECT -5
body SELECT 10000000000 WHERE EXISTS (SELECT -5)
body SELECT 'x', '3'::int8
body SELECT (SELECT 'q')
body SELECT (0)::integer, '1.5'::numeric
body INSERT INTO s.v VALUES (a, 1, b, 2.5)
body INSERT INTO s.v (id, name) VALUES (1, 'x'), (a, b)
body INSERT INTO s.v (id, name) SELECT id, vc FROM s.t WHERE s.t.id = a
body INSERT INTO s.v SELECT id, 1, 'lit', 5 FROM s.v v
body INSERT INTO s.v DEFAULT VALUES
body INSERT INTO s.v (id, val) VALUES (DEFAULT, '5')
body INSERT INTO s.v AS x (id) VALUES (1) RETURNING x.id
body INSERT INTO s.v (id) VALUES (1) RETURNING *
body INSERT INTO s.tree (id, name) VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET name = excluded.name || 'x' WHERE tree.parent > 0
body INSERT INTO s.tree (id, name) VALUES (1, 'x') ON CONFLICT DO NOTHING
body WITH c AS (SELECT 1 AS q) INSERT INTO s.v (id) SELECT q FROM c
body UPDATE s.v SET name = 'x' WHERE id = a
body UPDATE s.v SET name = 'x', val = val + 1, t_id = '5' WHERE id = a RETURNING id, name
body UPDATE s.v x SET name = u.name FROM s.u WHERE u.t_id = x.id
body UPDATE s.v SET (name, val) = ('x', 1) WHERE id = 1
body UPDATE s.v SET (name, val) = (SELECT u.name, u.qty FROM s.u LIMIT 1)
body UPDATE s.t SET arr[1] = 5, ad.zip = 'x'
body UPDATE s.v SET name = DEFAULT
body DELETE FROM s.v WHERE id = a
body DELETE FROM s.v x USING s.u WHERE u.t_id = x.id AND u.name = b RETURNING x.*
body WITH d AS (DELETE FROM s.v WHERE id = 1 RETURNING *) SELECT d.id, d.name FROM d
rule INSERT INSERT INTO s.tree (id, name) VALUES (new.id, new.name)
rule UPDATE UPDATE s.tree SET name = new.name WHERE id = old.id
rule DELETE DELETE FROM s.tree WHERE tree.id = OLD.id
rule INSERT INSERT INTO s.tree SELECT new.id, new.t_id, 'x'
rule UPDATE UPDATE s.tree t SET name = 'x' FROM s.u WHERE u.id = t.id AND t.id = old.id
value extract(century from ts) + 1
value id IN (SELECT unnest(arr))
value (SELECT array_agg(x) FROM unnest(arr) x)
value (SELECT array_agg(x ORDER BY x) FROM unnest(arr) AS x WHERE x > id)
value (SELECT string_agg(k, ',') FROM jsonb_object_keys(jb) k)
value txt = ANY (string_to_array(vc, ','))
value id = ANY (SELECT unnest(arr))
value 'x'::text = ANY (tarr || 'y'::text)
value (arr || 5)[1]
value (SELECT ROW(1, 2))
value num2::int::text
value num2::numeric(5,1)::text
value (id::text)::varchar(5)
value (vc::varchar(5))::text
value (id)::numeric(5,2) + 1
value '2020-01-01'::date + 1
value '2020-01-01'::timestamp AT TIME ZONE 'UTC'
value date '2020-01-01'
value timestamp '2020-01-01 10:00'
value timestamptz '2020-01-01 10:00+02'
value time '10:00'
value DATE '2020-01-01' - INTERVAL '1' YEAR
value '1 year 2 mons -3 days +04:05:06'::interval
value '-1 year -2 mons +3 days'::interval
value '1.5 months'::interval
value '1.5 years'::interval
value '0.5 weeks'::interval
value '1:02:03.456789'::interval
value '-00:00:01'::interval
value '0'::interval
value '1-2'::interval
value '100 ms'::interval
value '{"a": "x\u00e9y", "b": null, "aa": {"z": [], "y": {}}}'::jsonb
value '{1,NULL,3}'::int[]
value '{"a b",c,"",NULL,"null"}'::text[]
value '{{1,2},{3,4}}'::int[]
value '{t,f}'::bool[]
value '{1.50,2}'::numeric[]
value '{2020-1-1}'::date[]
value '[2020-01-01,2020-02-01]'::daterange
value '[2020-01-01 10:00,)'::tsrange
value '(,5]'::numrange
value '[a,b]'::text
value coalesce(ts, '2020-01-01')
value coalesce(iv, '0')
value vc BETWEEN 'a' AND 'z'
value vc >= 'a'
value vc || 5
value ch || 'x'
value 5 || vc
value 'x' || 5
value txt || NULL
value NULL || txt
value -num
value - (- id)
value -(5)
value + 5
value id + -5
value 1 - 2
value (1 + 2) * 3
value 1 + 2 * 3
value NOT (b AND yes)
value NOT NOT b
value NOT id = 1
value b IS DISTINCT FROM true
value (b OR yes) AND (id = 1 OR id = 2)
value b OR (yes OR id = 1)
value CASE WHEN CASE WHEN b THEN 1 END = 1 THEN 2 END
value mood IN ('sad')
value mood NOT IN ('sad', 'ok')
value mood::text IN ('sad', 'ok')
value id::text IN ('1', '2')
value lower(vc) IN ('a', 'b')
value lower(vc) LIKE '%' || lower(txt) || '%'
value date_part('epoch', tz - ts)
value tz - interval '30 days' > now()
value CURRENT_DATE - 7
value CURRENT_DATE - interval '7 days'
value dt >= CURRENT_DATE - 30
value greatest(1, 2.5, id)
value least(ts, now())
view SELECT a.*, b.name AS bname FROM s.v a LEFT JOIN s.u b ON a.id = b.t_id
view SELECT s.id FROM (SELECT t.id FROM (SELECT v.id FROM s.v) t) s
view SELECT q.id FROM (SELECT id FROM s.v WHERE id IN (SELECT id FROM s.v)) q WHERE q.id IN (SELECT id FROM s.v v WHERE v.id = q.id)
view SELECT v.id, v_1.id AS x FROM s.v, s.v v_1 WHERE EXISTS (SELECT 1 FROM s.v WHERE v.id = 1)
view WITH x AS (SELECT id FROM s.v), y AS (SELECT id FROM s.v) SELECT x.id FROM x, y, s.v WHERE v.id = x.id
view SELECT count(*) AS n, mood FROM s.t GROUP BY mood ORDER BY 1 DESC, 2
view SELECT DISTINCT vc, lower(vc) FROM s.t ORDER BY lower(vc)
view SELECT id FROM s.v ORDER BY val + 1, name COLLATE "C"
view SELECT * FROM (SELECT id, row_number() OVER (PARTITION BY name ORDER BY val DESC) AS rn FROM s.v) q WHERE rn = 1
view SELECT x.id, y.cnt FROM s.v x CROSS JOIN LATERAL (SELECT count(*) AS cnt FROM s.u WHERE u.t_id = x.id) y
view SELECT a.id FROM s.v a NATURAL JOIN s.v b
view SELECT a.id, b.id AS bid, c.id AS cid FROM s.v a LEFT JOIN s.u b USING (t_id) LEFT JOIN s.tree c ON c.id = t_id
view SELECT t_id, a.val, b.qty FROM s.v a FULL JOIN s.u b USING (t_id) WHERE t_id > 5 ORDER BY t_id
view SELECT * FROM s.v a JOIN s.u b USING (t_id) JOIN s.tree c ON c.id = a.id WHERE false LIMIT 0
view SELECT max(x) FROM (SELECT 1 AS x UNION ALL SELECT 2 UNION ALL SELECT 3.5) q
view SELECT coalesce(a.name, b.name, 'none') AS nm FROM s.v a FULL JOIN s.u b ON a.t_id = b.t_id
view SELECT to_char(at, 'YYYY-MM') AS month, count(*) FILTER (WHERE qty > 1) AS n FROM s.u GROUP BY to_char(at, 'YYYY-MM') ORDER BY to_char(at, 'YYYY-MM')
view SELECT json_build_object('rows', (SELECT json_agg(q) FROM (SELECT id, name FROM s.v) q)) AS doc
view SELECT array(SELECT id FROM s.v) AS ids, exists(SELECT 1 FROM s.v) AS e
view SELECT d.day::date AS day, count(u.id) AS n FROM generate_series(now() - interval '30 days', now(), interval '1 day') AS d(day) LEFT JOIN s.u ON date_trunc('day', u.at) = d.day GROUP BY d.day
view SELECT id, name FROM s.v WHERE (id, name) NOT IN (SELECT t_id, name FROM s.u)
view SELECT unnest(ARRAY['a', 'b']) AS x, generate_series(1, 2) AS y
view SELECT u.* FROM s.u u WHERE u.at >= now() - INTERVAL '1 hour' AND u.mood <> 'sad'
value ci
value ci OPERATOR(public.=) 'x'
value ci OPERATOR(public.=) txt::public.citext
value ci::text = 'x'
value lower(ci)
value length(ci) > 3
value ci || 'x'
value coalesce(ci, '')
value ci OPERATOR(public.~~) '%x%'
value ci IS NULL
value txt::public.citext
value 'x'::public.citext
value public.similarity(txt, 'x') > 0.5
value public.similarity(vc, 'x')
value txt OPERATOR(public.%) 'x'
value hs OPERATOR(public.->) 'a'
value hs OPERATOR(public.?) 'a'
default public.citext = 'x'
default public.hstore = ''
value ci = 'x'
value ci = 'x' OR ci LIKE '%y%'
value ci IN ('a', 'b')
value ci = txt
value ci = vc
value ci <> ci
value ci ~ '^a'
value txt % 'x'
value similarity(txt, 'x') > 0.5
value hs -> 'a' = 'b'
value hs ? 'a'
value ci = ANY ('{a,b}')
