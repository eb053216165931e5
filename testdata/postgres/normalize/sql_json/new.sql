CREATE TABLE public.events (
    id integer,
    name text,
    tag character varying(4),
    day date,
    raw json,
    data jsonb,
    blob bytea
);
CREATE VIEW public.found AS
 SELECT JSON_VALUE(data, '$."a"' RETURNING text) AS v,
    JSON_VALUE(data, '$."a"' RETURNING date DEFAULT '2020-01-01'::date ON EMPTY) AS v2,
    JSON_QUERY(data, 'strict $."a"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) AS q,
    JSON_QUERY(data, '$."a"' RETURNING text WITH UNCONDITIONAL WRAPPER KEEP QUOTES ERROR ON ERROR) AS q2,
    JSON_QUERY('{}'::text, '$' RETURNING jsonb WITHOUT WRAPPER OMIT QUOTES EMPTY ARRAY ON EMPTY) AS q3,
    JSON_EXISTS(data, '$."a"?(@ > $"x")' PASSING id AS x) AS e,
    JSON_EXISTS(data, '$."b"' TRUE ON ERROR) AS e2
   FROM public.events;
CREATE VIEW public.gathered AS
 SELECT JSON_ARRAYAGG(id ORDER BY name RETURNING json) AS "json_arrayagg",
    JSON_ARRAYAGG('x'::text RETURNING jsonb) FILTER (WHERE (id > 1)) AS a2,
    JSON_OBJECTAGG(name : data RETURNING jsonb) AS "json_objectagg",
    JSON_OBJECTAGG('k' : 'v'::text WITH UNIQUE KEYS RETURNING json) AS o2
   FROM public.events;
CREATE VIEW public.made AS
 SELECT JSON_OBJECT('id' : id, name : 'x'::text RETURNING json) AS o,
    JSON_OBJECT('raw' : raw, 'data' : data RETURNING jsonb) AS o2,
    JSON_OBJECT( RETURNING json) AS o3,
    JSON_OBJECT(name : day ABSENT ON NULL RETURNING bytea) AS o4,
    JSON_ARRAY(id, 'x'::text RETURNING json) AS a,
    JSON_ARRAY(data NULL ON NULL RETURNING jsonb) AS a2,
    ( SELECT JSON_ARRAYAGG(q.a RETURNING json) AS "json_arrayagg"
           FROM ( SELECT events_1.name
                   FROM public.events events_1
                  ORDER BY events_1.id) q(a)) AS a3
   FROM public.events;
CREATE VIEW public.of_xml AS
 SELECT x.id,
    x.tag
   FROM public.events,
    LATERAL XMLTABLE(('/r'::text) PASSING (XMLPARSE(DOCUMENT events.name STRIP WHITESPACE)) COLUMNS id integer PATH ('@id'::text), tag character varying(3) DEFAULT ((upper(events.name))::character varying(3))) x;
CREATE VIEW public.spread AS
 SELECT t.n,
    t.id,
    t."a b",
    t.w,
    t.f,
    t.e,
    t.ints,
    t.s,
    t.u
   FROM public.events,
    LATERAL JSON_TABLE(
            events.data, '$[*]' AS json_table_path_0
            PASSING
                5 AS five
            COLUMNS (
                n FOR ORDINALITY,
                id integer PATH '$."id"',
                "a b" text PATH '$."b"' DEFAULT 'x'::text ON EMPTY,
                w jsonb PATH '$."w"' WITH UNCONDITIONAL WRAPPER KEEP QUOTES,
                f json PATH '$."f"' WITHOUT WRAPPER KEEP QUOTES,
                e boolean EXISTS PATH '$."e"',
                ints integer[] PATH '$."i"' WITHOUT WRAPPER KEEP QUOTES,
                NESTED PATH '$."sub"[*]' AS json_table_path_1
                COLUMNS (
                    s text PATH '$."s"',
                    NESTED PATH '$."t"' AS named
                    COLUMNS (
                        u numeric(5,2) PATH '$."u"' ERROR ON ERROR
                    )
                )
            )
        ) t;
CREATE VIEW public.told AS
 SELECT (name IS JSON) AS n,
    (NOT ((tag)::text IS JSON OBJECT)) AS t,
    ('[]'::text IS JSON ARRAY WITH UNIQUE KEYS) AS l,
    (data IS JSON SCALAR) AS d,
    JSON('{}'::text) AS j,
    JSON_SCALAR('x'::text) AS s,
    JSON_SERIALIZE(raw RETURNING text) AS r,
    JSON_SERIALIZE('{}'::text RETURNING bytea) AS b
   FROM public.events;
