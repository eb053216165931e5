"""One pair on one server: loads both schemas, migrates in every mode, compares the dumps.

Modes, each with one outcome:
    files       the migration made from the files as they are written, run on OLD    (a)
    files-back  the migration of NEW to OLD, run on the database that `files` left   (c)
    dumps       the same from the server's own dumps of both                         (b)
    dumps-back                                                                       (c)
    noise       a file and the server's dump of it do not differ, in both orders     (law 6)
    rows        rows in columns that both schemas have survive the migration         (law 7)
"""
import os
import pathlib
import re
import shutil
import subprocess

import dumps
import rows
import servers

MODES = ["files", "files-back", "dumps", "dumps-back", "noise", "rows"]
EQUAL, REFUSED, FAILED, DIFFERENT, UNLOADABLE, UNFIT = (
    "equal", "refused", "failed to apply", "different", "not loadable", "rows do not fit")
OUTCOMES = [UNLOADABLE, UNFIT, REFUSED, FAILED, DIFFERENT, EQUAL]

DUMPDIFF = os.environ.get("DUMPDIFF", str(servers.TOP / "build" / "dumpdiff"))
MISSING_ROLE = re.compile(r'ERROR:  role "(.*)" does not exist')
ROLE_RACE = re.compile(r'role ".*" already exists|unique constraint "pg_authid')
# A migration says so where the server forbids one of its statements inside a transaction.
NOT_SINGLE = re.compile(r"^--.*\btransaction\b", re.M | re.I)

# A database with a subscription can't be dropped; without its slot's name it goes offline.
DROP_SUBSCRIPTIONS = r"""
SELECT unnest(ARRAY[format('ALTER SUBSCRIPTION %I DISABLE', subname),
                    format('ALTER SUBSCRIPTION %I SET (slot_name = NONE)', subname),
                    format('DROP SUBSCRIPTION %I', subname)])
  FROM pg_subscription JOIN pg_database d ON d.oid = subdbid
 WHERE datname = current_database()
\gexec
"""


class Result:
    def __init__(self, trial, mode, outcome, message=""):
        self.server, self.pair, self.mode = trial.server.major, trial.pair, mode
        self.outcome, self.message = outcome, message
        self.filled, self.tables = 0, 0  # tables with rows, and all; in mode rows


class Unloadable(Exception):
    """The server does not take a schema file; the message is the server's."""


class Migration:
    """What dumpdiff printed, and the command that made it print so."""

    def __init__(self, old, new, options):
        self.command = [DUMPDIFF, "--dialect=postgres", *options, str(old), str(new)]
        try:
            run = subprocess.run(self.command, capture_output=True, timeout=60, stdin=subprocess.DEVNULL)
            self.status, out, err = run.returncode, run.stdout, run.stderr
        except subprocess.TimeoutExpired:
            self.status, out, err = 124, b"", b"error: no end after 60 s\n"
        self.text = out.decode("utf-8", "surrogateescape")
        self.errors = err.decode("utf-8", "replace")

    def refusal(self):
        """One line on why there is no migration."""
        if self.status < 0:
            return f"killed by signal {-self.status}"
        found = re.search(r"error: (.*)", self.errors) or re.search(r"(.+)", self.errors)
        return f"exit {self.status}: {found[1] if found else 'no message'}"


class Trial:
    def __init__(self, server, pair, modes, number, details):
        self.server, self.pair, self.modes = server, pair, modes
        self.folder = details / server.major / pair.source / pair.name
        self.options = pair.options()
        self.has_subscriptions = any(b"SUBSCRIPTION" in path.read_bytes() for path in (pair.old, pair.new))
        self.databases = [f"trial_{number}_a", f"trial_{number}_b"]
        self.exists = set()
        self.holds = {name: None for name in self.databases}  # "old", "new", None: unknown
        self.files = {"old": pair.old, "new": pair.new}
        self.dumps, self.dump_files, self.migrations = {}, {}, {}
        self.results = []

    def run(self):
        """Runs all modes; returns their results and leaves details of failures in the folder."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        try:
            self.load_both()
            for mode in self.modes:
                self.results.append(self.run_mode(mode))
        except Unloadable as reason:
            self.write("load", str(reason))
            message = first_error(str(reason))
            self.results = [Result(self, mode, UNLOADABLE, message) for mode in self.modes]
        finally:
            self.drop(*self.databases)
        if all(result.outcome in (EQUAL, UNFIT) for result in self.results):
            shutil.rmtree(self.folder)
        return self.results

    def run_mode(self, mode):
        try:
            if mode == "noise":
                return self.noise()
            return self.rows() if mode == "rows" else self.migrate(mode)
        except servers.ServerError as error:
            self.write(mode, str(error))
            return Result(self, mode, FAILED, f"the test itself: {first_error(str(error))}")

    # --- databases ---------------------------------------------------------------------------

    def drop(self, *databases):
        for database in databases:
            if self.has_subscriptions and database in self.exists:
                self.server.psql(database, script=DROP_SUBSCRIPTIONS)
        script = "".join(f"DROP DATABASE IF EXISTS {name} WITH (FORCE);\n" for name in databases)
        self.server.psql("postgres", script=script)
        self.exists.difference_update(databases)

    def load(self, database, which):
        """Makes DATABASE anew with the file "old" or "new"; roles are created as they are missed."""
        # Of the two strategies this is the quicker one where nothing waits for a disk.
        script = (f"CREATE DATABASE {database} TEMPLATE template0 STRATEGY file_copy;\n"
                  f"\\connect {database}\n\\i '{self.files[which]}'\n")
        self.holds[database] = None
        for _ in range(20):
            if database in self.exists:
                self.drop(database)
            self.exists.add(database)
            result = self.server.psql("postgres", script=script)
            if result.returncode == 0:
                self.holds[database] = which
                return
            missing = MISSING_ROLE.search(result.stderr)
            if missing:
                self.server.psql("postgres", "-c", 'CREATE ROLE "%s"' % missing[1].replace('"', '""'))
            elif not ROLE_RACE.search(result.stderr):
                break
        raise Unloadable(result.stderr)

    def load_both(self):
        for database, which in zip(self.databases, ("old", "new")):
            self.load(database, which)
            self.dumps[which] = self.server.pg_dump(database)
            self.dump_files[which] = self.folder / f"{which}.dump.sql"
            self.dump_files[which].write_text(self.dumps[which], encoding="utf-8",
                                              errors="surrogateescape")

    def database_with(self, which):
        """A database that holds "old" or "new": one that a mode left, or a fresh one."""
        for database in self.databases:
            if self.holds[database] == which:
                return database
        self.load(self.databases[0], which)
        return self.databases[0]

    # --- modes -------------------------------------------------------------------------------

    def migrate(self, mode):
        kind, _, back = mode.partition("-")
        source, target = ("new", "old") if back else ("old", "new")
        inputs = self.files if kind == "files" else self.dump_files
        migration = Migration(inputs[source], inputs[target], self.options)
        if migration.status != 0:
            return self.fail(mode, migration, REFUSED, migration.refusal(), migration.errors)
        # Backwards as one transaction, so that both ways of running a script are tried.
        single = bool(back) and not NOT_SINGLE.search(migration.text)
        if self.proved_equal(mode, migration):
            return Result(self, mode, EQUAL)
        return self.apply(mode, migration, source, target, single)

    def proved_equal(self, mode, migration):
        """Whether the same text already led to the same end; remembers it for that question."""
        self.migrations[mode] = migration
        twin = mode.replace("dumps", "files")
        return mode != twin and any(
            result.mode == twin and result.outcome == EQUAL and
            self.migrations[twin].text == migration.text for result in self.results)

    def apply(self, mode, migration, source, target, single):
        database = self.database_with(source)
        self.holds[database] = None
        script = self.write(f"{mode}.migration", migration.text, "sql")
        done = self.server.psql(database, *(["-1"] if single else []), "-f", str(script))
        if done.returncode != 0:
            return self.fail(mode, migration, FAILED, first_error(done.stderr), done.stderr, single)
        have = self.server.pg_dump(database)
        difference = dumps.difference(have, self.dumps[target])
        if difference:
            kinds = ", ".join(dumps.kinds_that_differ(have, self.dumps[target]))
            return self.fail(mode, migration, DIFFERENT, f"dump differs: {kinds}", difference, single)
        self.holds[database] = target
        script.unlink()
        return Result(self, mode, EQUAL)

    def noise(self):
        """Each file against the server's dump of it, both ways, and each dump against itself."""
        for which in ("old", "new"):
            file, dump = self.files[which], self.dump_files[which]
            for left, right in ((file, dump), (dump, file), (dump, dump)):
                migration = Migration(left, right, self.options)
                if migration.status != 0:
                    return self.fail("noise", migration, REFUSED, migration.refusal(), migration.errors)
                if migration.text.strip():
                    statement = re.search(r"^(?!--)\S.*", migration.text, re.M)
                    message = f"noise: {statement[0] if statement else 'comments only'}"
                    return self.fail("noise", migration, DIFFERENT, message, "")
        return Result(self, "noise", EQUAL)

    def rows(self):
        """Fills OLD's tables, migrates, and compares what both schemas share."""
        new = self.database_with("new")
        new_columns, labels = rows.columns(self.server, new), rows.labels(self.server, new)
        database = self.database_with("old")
        shared = rows.shared_columns(rows.columns(self.server, database), new_columns)
        self.holds[database] = None
        filled, tables = rows.fill(self.server, database, labels)
        before = rows.snapshot(self.server, database, shared)
        result = self.migrate_rows(database, shared, before)
        result.filled, result.tables = filled, tables
        return result

    def migrate_rows(self, database, shared, before):
        migration = Migration(self.files["old"], self.files["new"], self.options)
        if migration.status != 0:
            return self.fail("rows", migration, REFUSED, migration.refusal(), migration.errors)
        script = self.write("rows.migration", migration.text, "sql")
        done = self.server.psql(database, "-v", "VERBOSITY=verbose", "-f", str(script))
        script.unlink()
        if done.returncode != 0:
            outcome = UNFIT if rows.DOES_NOT_FIT.search(done.stderr) else FAILED
            return self.fail("rows", migration, outcome, first_error(done.stderr), done.stderr)
        after = rows.snapshot(self.server, database, shared)
        changed = [table for table in shared if before[table] != after[table]]
        if changed:
            reason = "".join(f"{t}\n  before: {before[t]}\n  after:  {after[t]}\n" for t in changed)
            return self.fail("rows", migration, DIFFERENT, "rows changed", reason)
        return Result(self, "rows", EQUAL)

    # --- details -----------------------------------------------------------------------------

    def fail(self, mode, migration, outcome, message, reason, single=False):
        transaction = " -1" if single else ""
        self.write(mode, f"{self.pair.id} on PostgreSQL {self.server.major}, {mode}: {outcome}\n"
                         f"{message}\n\n$ {' '.join(migration.command)}\n"
                         f"(run with psql -v ON_ERROR_STOP=1{transaction})\n\n"
                         f"{reason}\n--- migration ---\n{migration.text}")
        return Result(self, mode, outcome, message)

    def write(self, name, text, ending="txt"):
        path = self.folder / f"{name}.{ending}"
        path.write_text(text, encoding="utf-8", errors="surrogateescape")
        return path


def first_error(text):
    """The server's first error message in psql's output, without file and line."""
    found = re.search(r"(?:ERROR|FATAL|PANIC):\s+(?:[0-9A-Z]{5}: )?(.*)", text) or re.search(r"(.+)", text)
    return found[1] if found else "no message"
