#!/usr/bin/env python3
"""Checks the analyzer (model/pg_analyze.h) against real servers.

    analyze_check.py DRIVER CASES [PSQL...]       e.g. build/tests/analyze_driver analyze_cases.sql psql15 psql18
    analyze_check.py DRIVER --dumps FILE... -- PSQL PSQL

Each case is created on every server and read back with pg_get_expr, pg_get_constraintdef and
pg_get_viewdef under an empty search_path, as pg_dump does. What was written and what was read must
have the same canonical form, and so must what the servers say of each other. With --dumps, schema
files are loaded and everything in them that has an expression is compared between the servers, and
recreated from its own text.

A file of cases is SQL up to a line "-- cases"; then one case per line, continued by indented lines:

    value EXPRESSION          as a column of a view over s.t, and as a check when it is boolean
    default TYPE = EXPRESSION
    view QUERY                or: view (a, b) QUERY
    body STATEMENT            in the body of an SQL function of a integer, b text (version 14 on)
    rule EVENT STATEMENT      the action of a rule on s.v
    check EXPRESSION, index EXPRESSION, trigger CONDITION      on s.t
"""
import json
import pathlib
import re
import subprocess
import sys

FACTS = r"""
SET search_path = '';
SELECT json_build_object(
'R', (SELECT json_agg(json_build_array(n.nspname, c.relname, (SELECT json_agg(json_build_array(attname,
        format_type(atttypid, atttypmod), '') ORDER BY attnum) FROM pg_attribute
        WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped)))
      FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
      WHERE relkind IN ('r','v','m','p','f') AND nspname NOT IN ('pg_catalog','information_schema')
        AND nspname !~ '^pg_toast'),
'T', (SELECT json_agg(json_build_array(n.nspname, t.typname, t.typtype, t.typcategory, t.typispreferred,
        CASE WHEN typtype = 'd' THEN format_type(typbasetype, typtypmod)
             WHEN typtype = 'r' THEN (SELECT format_type(rngsubtype, NULL) FROM pg_range WHERE rngtypid = t.oid)
             %(multirange)s
             ELSE '' END, '', (SELECT json_agg(json_build_array(attname, format_type(atttypid, atttypmod))
                ORDER BY attnum) FROM pg_attribute WHERE attrelid = typrelid AND attnum > 0)))
      FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace
      WHERE nspname NOT IN ('pg_catalog','information_schema') AND nspname !~ '^pg_toast'
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid
                        AND deptype = 'e')
        AND typelem = 0 AND (typrelid = 0 OR (SELECT relkind FROM pg_class WHERE oid = typrelid) = 'c')),
'F', (SELECT json_agg(json_build_array(n.nspname, p.proname, prokind, proretset, provariadic <> 0,
        pronargdefaults, format_type(prorettype, NULL),
        (SELECT json_agg(json_build_array(format_type(t, NULL), coalesce(proargnames[i], '')) ORDER BY i)
         FROM unnest(coalesce(proallargtypes, proargtypes::oid[])) WITH ORDINALITY a(t, i)
         WHERE coalesce(proargmodes[i], 'i') IN ('i','b','v')),
        (SELECT json_agg(json_build_array(proargnames[i], format_type(t, NULL)) ORDER BY i)
         FROM unnest(proallargtypes) WITH ORDINALITY a(t, i) WHERE proargmodes[i] IN ('o','b','t')))
        ORDER BY n.nspname, p.proname)
      FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
      WHERE nspname NOT IN ('pg_catalog','information_schema')
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid
                        AND deptype = 'e')),
'O', (SELECT json_agg(json_build_array(n.nspname, oprname, CASE WHEN oprleft = 0 THEN '' ELSE format_type(oprleft, NULL) END,
        format_type(oprright, NULL), format_type(oprresult, NULL)) ORDER BY n.nspname, oprname)
      FROM pg_operator o JOIN pg_namespace n ON n.oid = oprnamespace WHERE nspname <> 'pg_catalog'
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_operator'::regclass AND d.objid = o.oid
                        AND deptype = 'e')));
"""
BODIES = r"""UNION ALL
SELECT 'body ' || p.oid::regproc, 'Q', 'f', '', '', regexp_replace(pg_get_function_sqlbody(p.oid), '^BEGIN ATOMIC\s*(.*);\s*END\s*$', '\1')
FROM pg_proc p WHERE prosqlbody IS NOT NULL AND pronamespace = 'cases'::regnamespace"""
MULTIRANGE = ("WHEN typtype = 'm' THEN (SELECT format_type(rngtypid, NULL) FROM pg_range WHERE rngmultitypid = t.oid)")

# name, kind, use, relation, target type, text: everything that holds an expression.
OBJECTS = r"""
SET search_path = '';
SELECT json_agg(json_build_array(id, kind, use, rel, target, def)) FROM (
SELECT 'view ' || c.oid::regclass AS id, 'Q' AS kind, '' AS use, '' AS rel, '' AS target, pg_get_viewdef(c.oid) AS def
FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE relkind IN ('v','m') AND nspname !~ '^(pg_|information)'
UNION ALL
SELECT 'check ' || conrelid::regclass || '.' || conname, 'E', 'C', relname, '', pg_get_expr(conbin, conrelid)
FROM pg_constraint JOIN pg_class c ON c.oid = conrelid WHERE contype = 'c'
UNION ALL
SELECT 'default ' || adrelid::regclass || '.' || attname, 'E', 'A', relname, format_type(atttypid, atttypmod), pg_get_expr(adbin, adrelid)
FROM pg_attrdef JOIN pg_class c ON c.oid = adrelid JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum
UNION ALL
SELECT 'predicate ' || indexrelid::regclass, 'E', 'C', relname, '', pg_get_expr(indpred, indrelid)
FROM pg_index JOIN pg_class c ON c.oid = indrelid WHERE indpred IS NOT NULL
UNION ALL
SELECT 'index ' || indexrelid::regclass || ' ' || i, 'E', 'V', relname, '', pg_get_indexdef(indexrelid, i, false)
FROM pg_index JOIN pg_class c ON c.oid = indrelid, generate_series(1, indnkeyatts) i WHERE indkey[i - 1] = 0
UNION ALL
SELECT 'policy ' || polname || ' ' || polrelid::regclass, 'E', 'C', relname, '', pg_get_expr(polqual, polrelid)
FROM pg_policy JOIN pg_class c ON c.oid = polrelid WHERE polqual IS NOT NULL
UNION ALL
SELECT 'rule ' || rulename, 'Q', 'r', relname, '', rtrim(regexp_replace(pg_get_ruledef(r.oid), '^.* DO +(ALSO|INSTEAD)?', ''), ';')
FROM pg_rewrite r JOIN pg_class c ON c.oid = ev_class WHERE rulename <> '_RETURN'
UNION ALL
SELECT 'trigger ' || tgname || ' ' || tgrelid::regclass, 'E', 'C', 'n', '',
    regexp_replace(pg_get_triggerdef(t.oid), '^.*? WHEN \((.*)\) EXECUTE.*$', '\1')
FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid WHERE tgqual IS NOT NULL AND NOT tgisinternal
%(bodies)s
) x;
"""


def escape(field):
    return str(field).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")


def line(*fields):
    return "\t".join(escape("" if f is None else "t" if f is True else "f" if f is False else f)
                     for f in fields) + "\n"


class Server:
    def __init__(self, command):
        self.command = command
        self.number = int(self.run("postgres", "SHOW server_version_num"))

    def run(self, database, sql, stop=True):
        done = subprocess.run([self.command, "-XAtq", "-v", f"ON_ERROR_STOP={int(stop)}", "-d", database],
                              input=sql, capture_output=True, text=True)
        self.errors = done.stderr
        if stop and done.returncode:
            raise SystemExit(f"{self.command}: {done.stderr}")
        return done.stdout

    def fresh(self, name):
        self.run("postgres", f"DROP DATABASE IF EXISTS {name};\nCREATE DATABASE {name} TEMPLATE template0;")
        return name

    def json(self, database, sql):
        return json.loads(self.run(database, sql).strip() or "null") or []

    def facts(self, database):
        multi = MULTIRANGE if self.number >= 140000 else ""
        facts, out = self.json(database, FACTS % {"multirange": multi}), ""
        for schema, name, columns in facts["R"] or []:
            out += line("R", schema, name, *[f for c in columns or [] for f in c])
        for *head, columns in facts["T"] or []:
            out += line("T", *head, *[f for c in columns or [] for f in c])
        for *head, inputs, outputs in facts["F"] or []:
            inputs = inputs or []
            out += line("F", *head, len(inputs), *[f for c in inputs + (outputs or []) for f in c])
        for row in facts["O"] or []:
            out += line("O", *row)
        return out


def read_cases(path):
    setup, _, rest = pathlib.Path(path).read_text().partition("-- cases\n")
    cases = []
    for text in rest.splitlines():
        if text.startswith((" ", "\t")) and cases:
            cases[-1] += "\n" + text
        elif text and not text.startswith("--"):
            cases.append(text)
    return setup, cases


def case_sql(number, case):
    """The statement that creates a case, and where its text comes back from."""
    word, _, rest = case.partition(" ")
    if word == "value":
        return f"CREATE VIEW case_{number} AS SELECT {rest} AS x FROM s.t;"
    if word == "default":
        type_, _, expr = rest.partition(" = ")
        return f"CREATE TABLE case_{number} (x {type_} DEFAULT {expr});"
    if word == "view":
        names = re.match(r"\(([\w, ]*)\) ", rest)
        query = rest[names.end():] if names else rest
        return f"CREATE VIEW case_{number} {names.group(0) if names else ''} AS {query};"
    if word == "body":
        return (f"CREATE FUNCTION case_{number}(a integer, b text) RETURNS void LANGUAGE sql "
                f"BEGIN ATOMIC {rest}; END;")
    if word == "rule":
        event, _, action = rest.partition(" ")
        return f"CREATE RULE case_{number} AS ON {event} TO s.v DO ALSO {action};"
    if word == "check":
        return f"ALTER TABLE s.t ADD CONSTRAINT case_{number} CHECK ({rest});"
    if word == "index":
        return f"CREATE INDEX case_{number} ON s.t (({rest}));"
    if word == "trigger":
        return f"CREATE TRIGGER case_{number} BEFORE UPDATE ON s.t FOR EACH ROW WHEN ({rest}) EXECUTE FUNCTION s.trig();"
    raise SystemExit(f"what is this case: {case}")


def written(case):
    """kind, use, relation, target or names, text as written"""
    word, _, rest = case.partition(" ")
    if word == "value":
        return "Q", "", "", "", f"SELECT {rest} AS x FROM s.t"
    if word == "default":
        type_, _, expr = rest.partition(" = ")
        return "E", "A", "", type_, expr
    if word == "body":
        return "Q", "f", "", "", rest
    if word == "rule":
        return "Q", "r", "", "", rest.partition(" ")[2]
    if word in ("check", "index", "trigger"):
        return "E", "V" if word == "index" else "C", "n" if word == "trigger" else "t", "", rest
    names = re.match(r"\(([\w, ]*)\) ", rest)
    return "Q", "", "", names.group(1).replace(" ", "") if names else "", rest[names.end():] if names else rest


def drive(driver, text):
    done = subprocess.run([driver], input=text, capture_output=True, text=True)
    if done.returncode:
        print(f"the driver died: {done.returncode}\n{done.stderr}")
    return done.stdout


def request(ident, kind, use, rel, target, ours, theirs):
    if kind == "E":
        return line(kind, ident, use, rel, target, ours, theirs)
    return line(kind, ident, target, ours, theirs, use)


def show(output, label, wanted=()):
    """Prints what isn't the same, and counts."""
    counts, printing, canonical = {}, False, {}
    for text in output.splitlines():
        if text.startswith("    ") or "\t" not in text:
            if printing:
                print(text)
            continue
        ident, result, *rest = text.split("\t")
        if result == "canonical":
            canonical[ident] = rest[0]
            continue
        if result == "columns":
            printing = False
            if wanted and ident in wanted and rest != wanted[ident]:
                print(f"{label} {ident}: columns\n    {rest}\n    {wanted[ident]}")
                counts["columns"] = counts.get("columns", 0) + 1
            continue
        counts[result] = counts.get(result, 0) + 1
        printing = not result.startswith("same")
        if printing:
            print(f"{label} {ident}: {result}")
    print(f"{label}: {counts}")
    return sum(n for result, n in counts.items() if not result.startswith("same")), canonical


def check_apart(label, canonical, texts):
    """What a server tells apart must stay apart."""
    seen, bad = {}, 0
    for ident, form in canonical.items():
        kind, use, _, target, text = texts[ident][-1]
        other = seen.setdefault((kind, use, target, form), (ident, text))
        if other[1] != text:
            print(f"{label} {ident}: taken for {other[0]}\n    {text}\n    {other[1]}")
            bad += 1
    print(f"{label}: {bad} taken for another")
    return 0  # to be looked at: pg_dump itself has several spellings for one thing


def check_cases(driver, path, servers):
    setup, cases = read_cases(path)
    bad = 0
    texts = {}
    for server in servers:
        db = server.fresh("analyze_check")
        server.run(db, setup)
        server.run(db, "SET search_path = cases, pg_catalog, public; CREATE SCHEMA cases;\n" +
                   "\n".join(case_sql(i, c) for i, c in enumerate(cases)), stop=False)
        for message in server.errors.splitlines():
            if "ERROR" in message:
                print(server.command, message)
        bodies = BODIES if server.number >= 140000 else ""
        defs = {o[0]: o for o in server.json(db, OBJECTS % {"bodies": bodies})}
        shapes = server.json(db, """SET search_path = ''; SELECT json_agg(json_build_array(relname,
            (SELECT json_agg(attname || ' ' || format_type(atttypid, atttypmod) ORDER BY attnum)
             FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0))) FROM pg_class c WHERE relname ~ '^case_' AND relkind = 'v'""")
        facts, out, wanted = server.facts(db), "", {}
        out = facts
        shapes = dict(shapes)
        for i, case in enumerate(cases):
            kind, use, rel, target, ours = written(case)
            entry = next((defs[key] for key in (
                f"view cases.case_{i}", f"default cases.case_{i}.x", f"check s.t.case_{i}", f"index s.case_{i} 1",
                f"trigger case_{i} s.t", f"rule case_{i}", f"body cases.case_{i}") if key in defs), None)
            if not entry:
                continue
            ident = f"{i} {case[:60]}".replace("\n", " ")
            texts.setdefault(ident, []).append((kind, use, rel, target, entry[5]))
            out += request(ident, kind, use, rel, target, ours, entry[5])
            if kind == "Q" and not use:
                wanted[ident] = shapes[f"case_{i}"]
        failed, canonical = show(drive(driver, out), server.command, wanted)
        bad += failed + check_apart(server.command, canonical, texts)
    if len(servers) > 1:
        out = facts
        for ident, found in texts.items():
            if len(found) == len(servers) > 1:
                out += request(ident, *found[0][:4], found[0][4], found[1][4])
        bad += show(drive(driver, out), "servers")[0]
    return bad


def check_dumps(driver, paths, servers):
    bad = 0
    for path in paths:
        found, facts = [], ""
        for server in servers:
            db = server.fresh("analyze_dumps")
            roles = set(re.findall(r"\b(?:OWNER TO|TO|FOR ROLE) \"?(\w+)", pathlib.Path(path).read_text(errors="replace")))
            server.run(db, "".join(f'CREATE ROLE "{r}";\n' for r in roles), stop=False)
            server.run(db, pathlib.Path(path).read_text(errors="replace"), stop=False)
            found.append({o[0]: o for o in server.json(db, OBJECTS % {"bodies": ""}) if o[0].split()[0] not in ("rule", "trigger")})
            facts = server.facts(db)
        out = facts
        for ident, (_, kind, use, rel, target, text) in found[-1].items():
            other = found[0].get(ident)
            if other:
                out += request(ident, kind, use, rel, target if kind == "E" else "", other[5], text)
        bad += show(drive(driver, out), pathlib.Path(path).parent.name + "/" + pathlib.Path(path).name)[0]
    return bad


def main():
    driver, rest = sys.argv[1], sys.argv[2:]
    if rest[0] == "--dumps":
        cut = rest.index("--")
        bad = check_dumps(driver, rest[1:cut], [Server(c) for c in rest[cut + 1:]])
    else:
        bad = check_cases(driver, rest[0], [Server(c) for c in rest[1:]])
    print("all the same" if not bad else f"{bad} not the same")
    sys.exit(bad > 0)


main()
