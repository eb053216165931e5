"""PostgreSQL: the version that this Debian brings, and 18 from Debian sid."""
import os
import pathlib
import re
import signal

import postgres_dumps
import postgres_rows
from servers import (SID_ROOT, Server, Unavailable, Unloadable, checked, install_debian_servers,
                     need_in_sid_root, run_client)

SID_MAJOR = "18"

# Nothing here outlives the run, so nothing waits for a disk.
SETTINGS = {
    "fsync": "off", "full_page_writes": "off", "synchronous_commit": "off", "autovacuum": "off",
    "wal_level": "minimal", "max_wal_senders": "0", "shared_buffers": "64MB",
    "max_connections": "50", "listen_addresses": "", "dynamic_shared_memory_type": "mmap",
}
CLIENT_ENV = {**os.environ, "LC_ALL": "C.UTF-8", "PGUSER": "postgres", "PGAPPNAME": "dumpdiff-tests",
              "PGOPTIONS": "-c client_min_messages=warning"}

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


class Postgres(Server):
    flavor = "postgres"
    user = ("postgres", "postgres")
    stop_signal = signal.SIGINT  # PostgreSQL's fast shutdown
    dumps, rows = postgres_dumps, postgres_rows

    def __init__(self, major, root=None):
        super().__init__(root)
        self.name, self.label = major, f"PostgreSQL {major}"
        self.target = f"postgres-{major}"
        self.newest = major == SID_MAJOR
        self.bin = f"/usr/lib/postgresql/{major}/bin"
        self.subscribed = set()  # databases that may hold subscriptions

    def startup(self, data):
        settings = [word for item in SETTINGS.items() for word in ("-c", "=".join(item))]
        start = (f'{self.bin}/initdb -D "$0" -U postgres -A trust -E UTF8 --locale=C.UTF-8 -N'
                 f' >/dev/null && exec {self.bin}/postgres -D "$0" -k "$@"')
        return [start, str(data), str(self.socket_name), *settings]

    def answers(self):
        return self.psql("postgres", "-c", "SELECT 1").returncode == 0

    def connection(self):
        dump = " ".join(self.inside([f"{self.bin}/pg_dump", "-h", str(self.socket_name)]))
        return f"psql -h {self.socket} -U postgres\n    its dump:  {dump} -U postgres -s DATABASE"

    # --- clients -----------------------------------------------------------------------------

    def psql(self, database, *args, script=""):
        """Runs this system's psql; returns its CompletedProcess."""
        command = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", str(self.socket),
                   "-d", database, *args]
        return run_client(command, script, CLIENT_ENV)

    def query(self, sql, database="postgres"):
        """Rows of a query that must succeed, as lists of strings. Only one statement may return rows."""
        text = checked(self.psql(database, "-At", "-F", "\x1f", "-R", "\x1e", script=sql)).rstrip("\n")
        return [row.split("\x1f") for row in text.split("\x1e")] if text else []

    def dump(self, database):
        command = [f"{self.bin}/pg_dump", "-s", "-h", str(self.socket_name), "-d", database]
        return checked(run_client(self.inside(command), env=CLIENT_ENV))

    def run(self, database, path, single):
        self.note_subscriptions(database, path)
        transaction = ["-1"] if single and not NOT_SINGLE.search(path.read_text(errors="replace")) else []
        return self.psql(database, *transaction, "-v", "VERBOSITY=verbose", "-f", str(path))

    @staticmethod
    def first_error(text):
        """Without file, line and code."""
        found = re.search(r"(?:ERROR|FATAL|PANIC):\s+(?:[0-9A-Z]{5}: )?(.*)", text) or re.search(r"(.+)", text)
        return found[1] if found else "no message"

    def dumpdiff_options(self, files):
        """A dump tells by itself where it comes from."""
        return [f"--target={self.target}"] if files else ["--dialect=postgres"]

    # --- databases ---------------------------------------------------------------------------

    def note_subscriptions(self, database, path):
        if b"SUBSCRIPTION" in path.read_bytes():
            self.subscribed.add(database)

    def drop(self, databases):
        for database in self.subscribed.intersection(databases):
            self.psql(database, script=DROP_SUBSCRIPTIONS)
        script = "".join(f"DROP DATABASE IF EXISTS {name} WITH (FORCE);\n" for name in databases)
        self.psql("postgres", script=script)

    def load(self, database, path):
        """Roles are created as they are missed."""
        # Of the two strategies this is the quicker one where nothing waits for a disk.
        script = (f"DROP DATABASE IF EXISTS {database} WITH (FORCE);\n"
                  f"CREATE DATABASE {database} TEMPLATE template0 STRATEGY file_copy;\n"
                  f"\\connect {database}\n\\i '{path}'\n")
        for _ in range(20):
            if database in self.subscribed:
                self.drop([database])
            self.note_subscriptions(database, path)
            result = self.psql("postgres", script=script)
            if result.returncode == 0:
                return
            missing = MISSING_ROLE.search(result.stderr)
            if missing:
                self.psql("postgres", "-c", 'CREATE ROLE "%s"' % missing[1].replace('"', '""'))
            elif not ROLE_RACE.search(result.stderr):
                break
        raise Unloadable(result.stderr)


# --- finding them --------------------------------------------------------------------------------

def wants(wanted, major=None):
    """Whether a PostgreSQL, or that one, is among the servers asked for."""
    if not wanted or "postgres" in wanted:
        return True
    return major in wanted if major else any(name.isdigit() and name != SID_MAJOR for name in wanted)


def local_majors():
    """Major versions installed in this system, newest last."""
    found = pathlib.Path("/usr/lib/postgresql").glob("*/bin/postgres")
    return sorted((path.parts[-3] for path in found), key=float)


def debian_server(wanted):
    """The server that this Debian brings; installed when there is none."""
    if not wants(wanted):
        return None
    if not local_majors():
        install_debian_servers()
    if not local_majors():
        raise Unavailable("no PostgreSQL server is installed, and tools/deps --servers brought none")
    return Postgres(local_majors()[-1])


def sid_server(wanted):
    """PostgreSQL 18 from Debian sid; its root file system is made when missing."""
    if not wants(wanted, SID_MAJOR):
        return None
    need_in_sid_root(f"/usr/lib/postgresql/{SID_MAJOR}/bin/postgres", f"postgresql-{SID_MAJOR}")
    return Postgres(SID_MAJOR, SID_ROOT)
