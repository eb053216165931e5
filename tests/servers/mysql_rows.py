"""Rows for law 7: fills the tables of a MySQL or MariaDB database, and reads back what two schemas share.

Row number N holds N in every column, as a number, a string, a date, a point…, so foreign keys fit by
themselves. What is compared: for each table in both schemas, the multiset of its rows in the columns
that both schemas have with the same type. Left aside: generated columns, and tables of MERGE, whose
rows are those of others.
"""
import re

ROWS = 3

COLUMNS = r"""
SELECT HEX(c.table_name), HEX(c.column_name), HEX(c.column_type), c.data_type, IFNULL(c.collation_name, '')
FROM information_schema.columns c JOIN information_schema.tables t
    ON t.table_schema = c.table_schema AND t.table_name = c.table_name
WHERE c.table_schema = DATABASE() AND t.table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')
    AND IFNULL(c.generation_expression, '') = '' AND IFNULL(t.engine, '') <> 'MRG_MYISAM'
ORDER BY c.table_name, c.ordinal_position
"""

# What existing rows may forbid: violated keys and checks, values that a new type does not take.
DOES_NOT_FIT = re.compile(r"^ERROR (1048|1062|1138|1263|1264|1265|1292|1366|1406|1411|1416|1452|1526|1690"
                          r"|3140|3643|3819|3903|3907|4025|4078) ", re.M)

TEXTS = {
    "date": "2021-01-0{n}", "datetime": "2021-01-0{n} 10:00:00", "timestamp": "2021-01-0{n} 10:00:00",
    "time": "10:0{n}:00", "year": "202{n}", "json": "[{n}]", "inet4": "10.0.0.{n}", "inet6": "::{n}",
    "uuid": "00000000-0000-0000-0000-00000000000{n}",
}
SHAPES = {
    "point": "POINT({n} {n})", "geometry": "POINT({n} {n})", "linestring": "LINESTRING(0 0,{n} {n})",
    "polygon": "POLYGON((0 0,{n} 0,{n} {n},0 0))", "multipoint": "MULTIPOINT((0 0),({n} {n}))",
    "multilinestring": "MULTILINESTRING((0 0,{n} {n}))",
    "multipolygon": "MULTIPOLYGON(((0 0,{n} 0,{n} {n},0 0)))",
    "geometrycollection": "GEOMETRYCOLLECTION(POINT({n} {n}))",
    "geomcollection": "GEOMETRYCOLLECTION(POINT({n} {n}))",
}


def quote(name):
    return "`%s`" % name.replace("`", "``")


def columns(server, database):
    """{table: {column: (type as written, type's word, collation)}}"""
    found = {}
    for row in server.query(COLUMNS, database):
        table, column, full = (bytes.fromhex(word).decode("utf-8", "replace") for word in row[:3])
        found.setdefault(table, {})[column] = (full, row[3].lower(), row[4])
    return found


def labels(server, database):
    """The types of columns as NEW has them: values are chosen that both know."""
    return columns(server, database)


def shared_columns(old, new):
    """{table: columns} of what both schemas have with the same type."""
    shared = {}
    for table, types in old.items():
        names = [name for name, kind in types.items() if new.get(table, {}).get(name) == kind]
        if names:
            shared[table] = names
    return shared


def members(full_type):
    """The members of an ENUM or SET, quoted."""
    return re.findall(r"'(?:[^']|'')*'", full_type)


def value(n, kind, new_kind):
    """An SQL expression for row N of a column with this type that becomes NEW_KIND."""
    full, word, _ = kind
    if word in ("enum", "set"):
        kept = [m for m in members(full) if new_kind is None or m in members(new_kind[0])] or members(full)
        return kept[n % len(kept)]
    if word in SHAPES:
        srid = f", {found[1]}" if (found := re.search(r"SRID (\d+)", full, re.I)) else ""
        return f"ST_GeomFromText('{SHAPES[word].format(n=n)}'{srid})"
    if word == "vector":
        size = int(re.search(r"\d+", full)[0])
        return f"STRING_TO_VECTOR('[{','.join([str(n)] * size)}]')"
    if word == "bit":
        return str(n % 2)
    return "'%s'" % TEXTS.get(word, "{n}").format(n=n)


def insert(table, types, new_types):
    rows = (", ".join(value(n, kind, new_types.get(name)) for name, kind in types.items())
            for n in range(1, ROWS + 1))
    names = ", ".join(map(quote, types))
    return f"INSERT INTO {quote(table)} ({names}) VALUES ({'), ('.join(rows)});\n"


def filled_tables(server, database, tables):
    selects = [f"SELECT {number}, COUNT(*) FROM {quote(table)}" for number, table in enumerate(tables)]
    rows = server.query("\nUNION ALL ".join(selects), database) if selects else []
    return {tables[int(number)] for number, count in rows if int(count)}


def fill(server, database, new_columns):
    """Fills what tables it can; returns how many, and how many there are."""
    types = columns(server, database)
    tables = list(types)
    empty, filled = tables, set()
    while empty:  # a table's rows may have to wait for those that its foreign keys name
        script = "".join(insert(table, types[table], new_columns.get(table, {})) for table in empty)
        server.mysql(database, script, "--force")
        now = filled_tables(server, database, tables)
        if now == filled:
            break
        filled, empty = now, [table for table in tables if table not in now]
    return len(filled), len(tables)


def snapshot(server, database, shared):
    """{table: its rows, sorted} in the shared columns."""
    selects = []
    for number, (table, names) in enumerate(shared.items()):
        texts = ", '-', ".join(f"IFNULL(HEX(CONCAT({quote(name)})), 'NULL')" for name in names)
        selects.append(f"SELECT {number}, CONCAT({texts}) FROM {quote(table)}")
    found, tables = {table: [] for table in shared}, list(shared)
    for number, row in server.query(";\n".join(selects), database) if selects else []:
        found[tables[int(number)]].append(row)
    return {table: sorted(rows) for table, rows in found.items()}
