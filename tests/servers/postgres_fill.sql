-- Puts up to three rows into every table it can. Row n of a column depends on n and the column's type
-- only, so a foreign key finds its row once the referenced table is filled. Tables whose constraints
-- refuse such values stay empty. Before this, temporary table kept_label(type, label) must exist: the
-- enum labels that the migration will not remove.

-- The text of value number n of a type, or null where no text is known that the type would take.
CREATE FUNCTION pg_temp.sample(type oid, typmod integer, n integer) RETURNS text
LANGUAGE plpgsql AS $$
#variable_conflict use_variable
DECLARE
    t pg_type;
    length integer := CASE WHEN typmod > 4 THEN typmod - 4 END;
BEGIN
    SELECT * INTO t FROM pg_type WHERE pg_type.oid = type;
    RETURN CASE
    WHEN t.typtype = 'd' THEN pg_temp.sample(t.typbasetype, t.typtypmod, n)
    WHEN t.typtype = 'e' THEN (
        SELECT enumlabel FROM pg_enum LEFT JOIN kept_label k ON k.label = enumlabel
            AND k.type = type::regtype::text
        WHERE enumtypid = type ORDER BY k.label IS NULL, enumsortorder LIMIT 1)
    WHEN t.typtype = 'c' THEN (
        SELECT '(' || string_agg(pg_temp.quoted(pg_temp.sample(atttypid, atttypmod, n)), ','
                                 ORDER BY attnum) || ')'
        FROM pg_attribute WHERE attrelid = t.typrelid AND attnum > 0 AND NOT attisdropped)
    WHEN t.typtype = 'r' THEN (
        SELECT '[' || v || ',' || v || ']'
        FROM pg_range, LATERAL pg_temp.quoted(pg_temp.sample(rngsubtype, -1, n)) v
        WHERE rngtypid = type)
    WHEN t.typtype = 'm' THEN '{}'
    WHEN t.typcategory = 'A' THEN '{' || pg_temp.quoted(pg_temp.sample(t.typelem, typmod, n)) || '}'
    WHEN t.typname IN ('text', 'name', 'citext', 'ltree', 'tsvector', 'tsquery') THEN 'v' || n
    WHEN t.typname IN ('varchar', 'bpchar') THEN right('v' || n, coalesce(length, 2))
    WHEN t.typname IN ('date', 'timestamp', 'timestamptz') THEN (date '2020-01-01' + n)::text
    WHEN t.typname IN ('time', 'timetz') THEN '0' || n || ':00'
    WHEN t.typname IN ('json', 'jsonb') THEN '{"n":' || n || '}'
    WHEN t.typname IN ('inet', 'cidr') THEN '10.0.0.' || n
    -- numeric(2,2) has no digit before the point.
    WHEN t.typname = 'numeric' AND typmod > 4 AND (typmod - 4) >> 16 <= (typmod - 4) & 65535 THEN '0'
    ELSE CASE t.typname
        WHEN 'bool' THEN (n % 2 = 0)::text
        WHEN 'interval' THEN n || ' days'
        WHEN 'uuid' THEN md5(n::text)
        WHEN 'xml' THEN '<n' || n || '/>'
        WHEN 'bytea' THEN '\x0' || n
        WHEN 'macaddr' THEN '08:00:2b:01:02:0' || n
        WHEN 'macaddr8' THEN '08:00:2b:01:02:03:04:0' || n
        WHEN 'bit' THEN repeat('1', greatest(typmod, 1))
        WHEN 'varbit' THEN '1'
        WHEN 'point' THEN format('(%s,%s)', n, n)
        WHEN 'line' THEN format('{%s,1,0}', n)
        WHEN 'lseg' THEN format('[(0,0),(%s,1)]', n)
        WHEN 'box' THEN format('(0,0),(%s,1)', n)
        WHEN 'path' THEN format('[(0,0),(%s,1)]', n)
        WHEN 'polygon' THEN format('((0,0),(%s,1),(1,0))', n)
        WHEN 'circle' THEN format('<(%s,0),1>', n)
        WHEN 'hstore' THEN 'a=>' || n
        ELSE CASE WHEN t.typcategory IN ('N', 'S') AND t.typname NOT LIKE 'reg%' THEN n::text END
        END
    END;
END $$;

-- A value as a member of an array, a row or a range.
CREATE FUNCTION pg_temp.quoted(value text) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce('"' || replace(replace(value, '\', '\\'), '"', '\"') || '"', '')
$$;

CREATE FUNCTION pg_temp.insert_statement(relation oid, n integer) RETURNS text LANGUAGE sql AS $$
    SELECT format('INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE VALUES (%s)', relation::regclass,
                  string_agg(quote_ident(attname), ', ' ORDER BY attnum),
                  string_agg(quote_literal(value) || '::' || format_type(atttypid, atttypmod), ', '
                             ORDER BY attnum))
    FROM pg_attribute, LATERAL pg_temp.sample(atttypid, atttypmod, n) AS value
    WHERE attrelid = relation AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
        AND value IS NOT NULL
$$;

CREATE TEMPORARY TABLE to_insert AS
    SELECT c.oid AS relation, pg_temp.insert_statement(c.oid, n) AS statement, false AS done
    FROM pg_class c, generate_series(1, 3) AS n
    WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't'
        AND c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
        AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid
                        AND deptype = 'e')
    ORDER BY c.oid, n;

-- Pass after pass, so that referenced tables come before the tables that refer to them.
DO $$
DECLARE
    row record;
    progress boolean := true;
BEGIN
    WHILE progress LOOP
        progress := false;
        FOR row IN SELECT * FROM to_insert WHERE NOT done AND statement IS NOT NULL LOOP
            BEGIN
                EXECUTE row.statement;
                SET CONSTRAINTS ALL IMMEDIATE;
                UPDATE to_insert SET done = true WHERE statement = row.statement;
                progress := true;
            EXCEPTION WHEN OTHERS THEN
                NULL; -- refused for now, or for good
            END;
        END LOOP;
    END LOOP;
END $$;

SELECT count(DISTINCT relation) FILTER (WHERE done), count(DISTINCT relation) FROM to_insert;
