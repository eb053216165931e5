"""Rows for law 7: fills the tables of a database, and reads back what two schemas share.

What is compared: for each table in both schemas, the multiset of its rows in the columns that both
schemas have with the same type. Left aside: generated columns, and columns of a composite type, whose
attributes may change under the same name.
"""
import pathlib
import re

FILL = (pathlib.Path(__file__).resolve().parent / "postgres_fill.sql").read_text()

COLUMNS = """
SET search_path = pg_catalog;
SELECT format('%I.%I', nspname, relname), relkind, quote_ident(attname), format_type(atttypid, atttypmod)
FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace
    JOIN pg_type t ON t.oid = atttypid LEFT JOIN pg_type e ON e.oid = t.typelem
WHERE relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
    AND nspname NOT IN ('pg_catalog', 'information_schema') AND nspname NOT LIKE 'pg_toast%'
    AND 'c' NOT IN (t.typtype, coalesce(e.typtype, 'b'))
ORDER BY 1, attnum
"""
LABELS = "SELECT enumtypid::regtype, enumlabel FROM pg_enum ORDER BY 1, enumsortorder"

# What existing rows may forbid: integrity violations and values that a new type does not take.
DOES_NOT_FIT = re.compile(r"ERROR:  (22|23)\w{3}:")


def columns(server, database):
    """{table: (relkind, {column: type})}"""
    found = {}
    for table, kind, column, kind_of_column in server.query(COLUMNS, database):
        found.setdefault(table, (kind, {}))[1][column] = kind_of_column
    return found


def labels(server, database):
    return server.query(LABELS, database)


def fill(server, database, kept_labels):
    """Fills what tables it can; returns how many, and how many there are."""
    quoted = ["('%s', '%s')" % tuple(word.replace("'", "''") for word in row) for row in kept_labels]
    labels_sql = "CREATE TEMPORARY TABLE kept_label (type text, label text);\n"
    if quoted:
        labels_sql += f"INSERT INTO kept_label VALUES {', '.join(quoted)};\n"
    filled, total = server.query(labels_sql + FILL, database)[0]
    return int(filled), int(total)


def shared_columns(old, new):
    """{table: (source in FROM, columns)} of what both schemas have with the same type."""
    shared = {}
    for table, (kind, types) in old.items():
        new_kind, new_types = new.get(table, (None, {}))
        names = [name for name, type_name in types.items() if new_types.get(name) == type_name]
        # The rows of two partitioned tables are those of their partitions, which may come and go.
        if names and (kind, new_kind) != ("p", "p"):
            only = "ONLY " if kind == new_kind else ""
            shared[table] = (only + table, names)
    return shared


def snapshot(server, database, shared):
    """{table: its rows, sorted} in the shared columns."""
    selects = []
    for table, (source, names) in shared.items():
        literal = table.replace("'", "''")
        selects.append(f"SELECT '{literal}', ROW({', '.join(names)})::text FROM {source}")
    found = {table: [] for table in shared}
    for table, row in server.query("\nUNION ALL ".join(selects), database):
        found[table].append(row)
    return {table: sorted(rows) for table, rows in found.items()}
