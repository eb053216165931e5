"""MySQL from Debian sid and the MariaDB that this Debian brings."""
import os
import pathlib
import re
import signal
import subprocess

import mysql_dumps
import mysql_rows
from servers import (SID_ROOT, Server, Unavailable, Unloadable, checked, install_debian_servers,
                     need_in_sid_root, run_client)

# Nothing here outlives the run, so nothing waits for a disk.
SETTINGS = [
    "--skip-networking", "--default-time-zone=+00:00", "--event-scheduler=off", "--max-connections=50",
    "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--innodb-use-native-aio=0",
    "--innodb-buffer-pool-size=64M", "--performance-schema=off",
]
CLIENT_ENV = {**os.environ, "LC_ALL": "C.UTF-8"}
# All sessions live at one moment: an event without STARTS keeps the time of its creation.
MOMENT = "SET timestamp = 1893456000"  # 2030-01-01

# A file may name its database; the tests have another name for it.
NAME = re.compile(r"^\s*(?:USE\s+`?(\w+)`?\s*;|ALTER\s+DATABASE\s+`(\w+)`)", re.M | re.I)
CREATES = re.compile(r"^\s*CREATE\s+(?:DATABASE|SCHEMA)\b", re.M | re.I)
OF_DATABASE = re.compile(r"^\s*(?:USE|(?:CREATE|ALTER|DROP)\s+(?:DATABASE|SCHEMA))\b.*$", re.M | re.I)


class Family(Server):
    """What MySQL and MariaDB have in common."""
    user = ("nobody", "nogroup")
    stop_signal = signal.SIGTERM
    dumps, rows = mysql_dumps, mysql_rows
    newest = True
    own_settings = []

    def __init__(self, version, root=None):
        super().__init__(root)
        self.name, self.label = f"{self.flavor}-{version}", f"{self.product} {version}"
        self.target = self.name
        self.named = {}  # the name that a schema file gives to its database, by ours

    def startup(self, data):
        # MariaDB deletes what it finds of temporary tables when it starts: another server's, in a shared folder.
        start = (f'{self.initialize} --datadir="$0" >&2 && mkdir "$0/#tmp" && '
                 f'exec {self.server} --no-defaults --datadir="$0" --tmpdir="$0/#tmp" "$@"')
        return [start, str(data), f"--socket={self.socket_name}/sock", *SETTINGS, *self.own_settings]

    def answers(self):
        return self.mysql(None, "SELECT 1").returncode == 0

    def client(self, program, *arguments):
        return self.inside([program, "--no-defaults", "-uroot", f"--socket={self.socket_name}/sock",
                            "--default-character-set=utf8mb4", *arguments])

    def connection(self):
        dump = " ".join(self.client(self.dump_program, *mysql_dumps.OPTIONS))
        return f"{' '.join(self.client(self.client_program))}\n    its dump:  {dump} DATABASE"

    # --- clients -----------------------------------------------------------------------------

    def mysql(self, database, script, *arguments):
        """Runs the server's own client, as in `mysql DATABASE < script`; returns its CompletedProcess."""
        # MariaDB's client would leave out comments, those in bodies too.
        command = self.client(self.client_program, "--comments", f"--init-command={MOMENT}", *arguments,
                              *([database] if database else []))
        return run_client(command, script, CLIENT_ENV)

    def query(self, sql, database):
        """Rows of queries that must succeed, as lists of strings without tabs and line ends."""
        text = checked(self.mysql(database, sql, "--batch", "--raw", "--skip-column-names"))
        return [row.split("\t") for row in text.splitlines()]

    def dump(self, database):
        command = self.client(self.dump_program, *mysql_dumps.OPTIONS, database)
        return checked(run_client(command, env=CLIENT_ENV))

    def run(self, database, path, _single):
        return self.run_file(database, path, self.named.get(database))

    def run_file(self, database, path, named):
        """Runs a file as it is, or with the name that it gives its database replaced by ours."""
        if not named:
            with open(path, "rb") as file:
                return self.mysql(database, file)
        text = path.read_text(encoding="utf-8", errors="surrogateescape")
        text = OF_DATABASE.sub(lambda m: re.sub(rf"\b{named}\b", database, m[0]), text)
        text = text.replace(f"`{named}`.", f"`{database}`.")
        return self.mysql(None if CREATES.search(text) else database, text)

    @staticmethod
    def first_error(text):
        """Without the line."""
        found = re.search(r"^ERROR (\d+ \(\w+\))[^:]*: (.*)", text, re.M)
        return f"{found[1]}: {found[2]}" if found else (text.strip().splitlines() or ["no message"])[0]

    def dumpdiff_options(self, files):
        """A dump tells by itself where it comes from."""
        return [f"--target={self.target}"] if files else []

    # --- databases ---------------------------------------------------------------------------

    def drop(self, databases):
        self.mysql(None, "".join(f"DROP DATABASE IF EXISTS `{name}`;\n" for name in databases))

    def load(self, database, path):
        text = path.read_text(encoding="utf-8", errors="replace")
        found = NAME.search(text)
        named = found and (found[1] or found[2])
        self.named[database] = named or self.named.get(database)
        self.drop([database])
        if not (named and CREATES.search(text)):
            checked(self.mysql(None, f"CREATE DATABASE `{database}`;\n"))
        result = self.run_file(database, path, named)
        if result.returncode != 0:
            raise Unloadable(result.stderr)


class MySql(Family):
    flavor, product = "mysql", "MySQL"
    server, client_program, dump_program = "/usr/sbin/mysqld", "/usr/bin/mysql", "/usr/bin/mysqldump"
    initialize = "/usr/sbin/mysqld --no-defaults --initialize-insecure"
    own_settings = ["--mysqlx=0", "--secure-file-priv=NULL", "--disable-log-bin"]


class MariaDb(Family):
    flavor, product = "mariadb", "MariaDB"
    server, client_program, dump_program = "/usr/sbin/mariadbd", "/usr/bin/mariadb", "/usr/bin/mariadb-dump"
    initialize = ("/usr/bin/mariadb-install-db --no-defaults --skip-test-db --skip-name-resolve"
                  " --auth-root-authentication-method=normal")
    # As the packages' configuration has it; the server's own default is latin1.
    own_settings = ["--character-set-server=utf8mb4", "--collation-server=utf8mb4_general_ci"]


# --- finding them --------------------------------------------------------------------------------

def wants(wanted, flavor):
    return not wanted or any(name.split("-")[0] == flavor for name in wanted)


def version_of(command):
    """The first two numbers of what `mysqld --version` says."""
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    found = re.search(r"Ver (\d+\.\d+)", said)
    if not found:
        raise Unavailable(f"{' '.join(command)} does not tell its version")
    return found[1]


def debian_server(wanted):
    """The MariaDB that this Debian brings; installed when there is none."""
    if not wants(wanted, "mariadb"):
        return None
    if not pathlib.Path(MariaDb.server).exists() or not pathlib.Path(MariaDb.dump_program).exists():
        install_debian_servers()
    if not pathlib.Path(MariaDb.server).exists():
        raise Unavailable("no MariaDB server is installed, and tools/deps --servers brought none")
    return MariaDb(version_of([MariaDb.server, "--version"]))


def sid_server(wanted):
    """MySQL from Debian sid; its root file system is made when missing."""
    if not wants(wanted, "mysql"):
        return None
    need_in_sid_root(MySql.server, "mysql-server-core", "mysql-client-core")
    return MySql(version_of(["chroot", str(SID_ROOT), MySql.server, "--version"]), SID_ROOT)
