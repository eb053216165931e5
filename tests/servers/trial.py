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
import re
import shutil
import subprocess

import servers

MODES = ["files", "files-back", "dumps", "dumps-back", "noise", "rows"]
EQUAL, REFUSED, FAILED, DIFFERENT, UNLOADABLE, UNFIT = (
    "equal", "refused", "failed to apply", "different", "not loadable", "rows do not fit")
OUTCOMES = [UNLOADABLE, UNFIT, REFUSED, FAILED, DIFFERENT, EQUAL]

DUMPDIFF = os.environ.get("DUMPDIFF", str(servers.TOP / "build" / "dumpdiff"))


class Result:
    def __init__(self, trial, mode, outcome, message=""):
        self.server, self.label, self.pair, self.mode = trial.server.name, trial.server.label, trial.pair, mode
        # Whether this server must load the pair.
        self.must_load = trial.server.newest and trial.server.flavor == trial.pair.flavors[0]
        self.outcome, self.message = outcome, message
        self.filled, self.tables = 0, 0  # tables with rows, and all; in mode rows


class Migration:
    """What dumpdiff printed, and the command that made it print so."""

    def __init__(self, old, new, options):
        self.command = [DUMPDIFF, *options, str(old), str(new)]
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
        self.folder = details / server.name / pair.source / pair.name
        self.databases = [f"trial_{number}_a", f"trial_{number}_b"]
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
        except servers.Unloadable as reason:
            self.write("load", str(reason))
            message = self.server.first_error(str(reason))
            self.results = [Result(self, mode, UNLOADABLE, message) for mode in self.modes]
        finally:
            self.server.drop(self.databases)
        if all(result.outcome in (EQUAL, UNFIT) for result in self.results):
            shutil.rmtree(self.folder)
        return self.results

    def options(self, files):
        """What dumpdiff must be told when it reads the pair's FILES, or the server's dumps of them."""
        return self.server.dumpdiff_options(files) + self.pair.options()

    def run_mode(self, mode):
        try:
            if mode == "noise":
                return self.noise()
            return self.rows() if mode == "rows" else self.migrate(mode)
        except servers.ServerError as error:
            self.write(mode, str(error))
            return Result(self, mode, FAILED, f"the test itself: {self.server.first_error(str(error))}")

    # --- databases ---------------------------------------------------------------------------

    def load(self, database, which):
        """Makes DATABASE anew with the file "old" or "new"."""
        self.holds[database] = None
        self.server.load(database, self.files[which])
        self.holds[database] = which

    def load_both(self):
        for database, which in zip(self.databases, ("old", "new")):
            self.load(database, which)
            self.dumps[which] = self.server.dump(database)
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
        migration = Migration(inputs[source], inputs[target], self.options(kind == "files"))
        if migration.status != 0:
            return self.fail(mode, migration, REFUSED, migration.refusal(), migration.errors)
        # Backwards as one transaction, so that both ways of running a script are tried.
        single = bool(back)
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
        done = self.server.run(database, script, single)
        if done.returncode != 0:
            message = self.server.first_error(done.stderr)
            return self.fail(mode, migration, FAILED, message, done.stderr, single)
        have = self.server.dump(database)
        difference = self.server.dumps.difference(have, self.dumps[target])
        if difference:
            kinds = ", ".join(self.server.dumps.kinds_that_differ(have, self.dumps[target]))
            return self.fail(mode, migration, DIFFERENT, f"dump differs: {kinds}", difference, single)
        self.holds[database] = target
        script.unlink()
        return Result(self, mode, EQUAL)

    def noise(self):
        """Each file against the server's dump of it, both ways, and each dump against itself."""
        for which in ("old", "new"):
            file, dump = self.files[which], self.dump_files[which]
            for left, right in ((file, dump), (dump, file), (dump, dump)):
                migration = Migration(left, right, self.options(file in (left, right)))
                if migration.status != 0:
                    return self.fail("noise", migration, REFUSED, migration.refusal(), migration.errors)
                if migration.text.strip():
                    statement = re.search(r"^(?!--)\S.*", migration.text, re.M)
                    message = f"noise: {statement[0] if statement else 'comments only'}"
                    return self.fail("noise", migration, DIFFERENT, message, "")
        return Result(self, "noise", EQUAL)

    def rows(self):
        """Fills OLD's tables, migrates, and compares what both schemas share."""
        rows, new = self.server.rows, self.database_with("new")
        new_columns, labels = rows.columns(self.server, new), rows.labels(self.server, new)
        database = self.database_with("old")
        shared = rows.shared_columns(rows.columns(self.server, database), new_columns)
        self.holds[database] = None
        filled, tables = rows.fill(self.server, database, labels)
        result = self.migrate_rows(database, shared)
        result.filled, result.tables = filled, tables
        return result

    def migrate_rows(self, database, shared):
        migration = Migration(self.files["old"], self.files["new"], self.options(True))
        if migration.status != 0:
            return self.fail("rows", migration, REFUSED, migration.refusal(), migration.errors)
        rows, script = self.server.rows, self.write("rows.migration", migration.text, "sql")
        before = rows.snapshot(self.server, database, shared)
        done = self.server.run(database, script, False)
        script.unlink()
        if done.returncode != 0:
            outcome = UNFIT if rows.DOES_NOT_FIT.search(done.stderr) else FAILED
            return self.fail("rows", migration, outcome, self.server.first_error(done.stderr), done.stderr)
        after = rows.snapshot(self.server, database, shared)
        changed = [table for table in shared if before[table] != after[table]]
        if changed:
            reason = "".join(f"{t}\n  before: {before[t]}\n  after:  {after[t]}\n" for t in changed)
            return self.fail("rows", migration, DIFFERENT, "rows changed", reason)
        return Result(self, "rows", EQUAL)

    # --- details -----------------------------------------------------------------------------

    def fail(self, mode, migration, outcome, message, reason, single=False):
        transaction = "(run in one transaction)\n" if single else ""
        self.write(mode, f"{self.pair.id} on {self.server.label}, {mode}: {outcome}\n"
                         f"{message}\n\n$ {' '.join(migration.command)}\n{transaction}\n"
                         f"{reason}\n--- migration ---\n{migration.text}")
        return Result(self, mode, outcome, message)

    def write(self, name, text, ending="txt"):
        path = self.folder / f"{name}.{ending}"
        path.write_text(text, encoding="utf-8", errors="surrogateescape")
        return path
