CREATE TABLE events (id int, name text, tag varchar(4), day date, raw json, data jsonb, blob bytea);
CREATE VIEW made AS SELECT
    json_object('id': id, name VALUE 'x') AS o, json_object('raw': raw FORMAT JSON, 'data': data) AS o2,
    json_object() AS o3, json_object(name: day ABSENT ON NULL RETURNING bytea FORMAT JSON) AS o4,
    json_array(id, 'x') AS a, json_array(data NULL ON NULL) AS a2, json_array(SELECT name FROM events ORDER BY id) AS a3
    FROM events;
CREATE VIEW gathered AS SELECT
    json_arrayagg(id ORDER BY name), json_arrayagg('x' RETURNING jsonb) FILTER (WHERE id > 1) AS a2,
    json_objectagg(name : data), json_objectagg('k' : 'v' WITH UNIQUE) AS o2
    FROM events;
CREATE VIEW told AS SELECT
    name IS JSON AS n, tag IS NOT JSON OBJECT AS t, '[]' IS JSON ARRAY WITH UNIQUE KEYS AS l, data IS JSON SCALAR AS d,
    json('{}') AS j, json_scalar('x') AS s, json_serialize(raw) AS r, json_serialize('{}' RETURNING bytea) AS b
    FROM events;
CREATE VIEW found AS SELECT
    json_value(data, '$.a') AS v, json_value(data, '$.a' RETURNING date DEFAULT '2020-1-1' ON EMPTY NULL ON ERROR) AS v2,
    json_query(data, 'strict $.a') AS q, json_query(data, '$.a' RETURNING text WITH WRAPPER ERROR ON ERROR) AS q2,
    json_query('{}', '$' OMIT QUOTES EMPTY ARRAY ON EMPTY) AS q3,
    json_exists(data, '$.a ? (@ > $x)' PASSING id AS x FALSE ON ERROR) AS e, json_exists(data, '$.b' TRUE ON ERROR) AS e2
    FROM events;
CREATE VIEW spread AS SELECT t.* FROM events, JSON_TABLE(data, '$[*]' PASSING 5 AS five COLUMNS (
    n FOR ORDINALITY, id int, "a b" text PATH '$.b' DEFAULT 'x' ON EMPTY NULL ON ERROR, w jsonb WITH WRAPPER,
    f json FORMAT JSON PATH '$.f', e bool EXISTS FALSE ON ERROR, ints int[] PATH '$.i',
    NESTED '$.sub[*]' COLUMNS (s text, NESTED PATH '$.t' AS named COLUMNS (u numeric(5,2) ERROR ON ERROR))
) EMPTY ON ERROR) AS t;
CREATE VIEW of_xml AS SELECT x.* FROM events,
    XMLTABLE('/r' PASSING xmlparse(document name) COLUMNS id int PATH '@id', tag varchar(3) DEFAULT upper(name)) AS x;
