"""PostgreSQL servers for tests: found or made, started with their data in memory, always stopped.

    with servers.running(["15", "18"]) as started:
        started[0].psql("postgres", "-c", "SELECT version()")

"15" means whatever major version this Debian brings; "18" runs from a root file system of Debian sid
(make-sid-root), through chroot. They listen on a private Unix socket folder only.
"""
import contextlib
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
BUILD = TOP / "build" / "servers"
SID_ROOT = TOP / "build" / "sid-root"
SID_MAJOR = "18"
TIMEOUT = 120  # seconds for one client command

# Nothing here outlives the run, so nothing waits for a disk.
SETTINGS = {
    "fsync": "off", "full_page_writes": "off", "synchronous_commit": "off", "autovacuum": "off",
    "wal_level": "minimal", "max_wal_senders": "0", "shared_buffers": "64MB",
    "max_connections": "50", "listen_addresses": "", "dynamic_shared_memory_type": "mmap",
}

CLIENT_ENV = {**os.environ, "LC_ALL": "C.UTF-8", "PGUSER": "postgres", "PGAPPNAME": "dumpdiff-tests",
              "PGOPTIONS": "-c client_min_messages=warning"}


class Unavailable(Exception):
    """This server can't be had here; the message says why."""


class ServerError(Exception):
    """A command of the tests' own failed; the message is the server's."""


class Server:
    """One server; `root` is the root file system its binaries run in, or None for this one."""

    def __init__(self, major, root=None):
        self.major = major
        self.root = root
        self.bin = f"/usr/lib/postgresql/{major}/bin"
        self.process = None
        self.socket = None      # its folder, as clients on this system name it
        self.socket_name = None  # its folder, as programs inside `root` name it

    # --- clients -----------------------------------------------------------------------------

    def psql(self, database, *args, script=None):
        """Runs this system's psql; returns its CompletedProcess."""
        command = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", str(self.socket),
                   "-d", database, *args]
        return run_client(command, script)

    def query(self, sql, database="postgres"):
        """Rows of a query that must succeed, as lists of strings. Only one statement may return rows."""
        result = self.psql(database, "-At", "-F", "\x1f", "-R", "\x1e", script=sql)
        if result.returncode != 0:
            raise ServerError(result.stderr)
        text = result.stdout.rstrip("\n")
        return [row.split("\x1f") for row in text.split("\x1e")] if text else []

    def pg_dump(self, database):
        """The schema's dump by the server's own pg_dump."""
        command = [f"{self.bin}/pg_dump", "-s", "-h", str(self.socket_name), "-d", database]
        result = run_client(self.inside(command))
        if result.returncode != 0:
            raise ServerError(result.stderr)
        return result.stdout

    def inside(self, command):
        return ["chroot", str(self.root), *command] if self.root else command

    # --- start and stop ----------------------------------------------------------------------

    def start(self, run_dir, data_home, outlive=False):
        """Starts the server with its data in a new folder in DATA_HOME and waits until it answers."""
        data = self.place(run_dir, data_home)
        log = run_dir / f"{self.major}.log"
        with open(log, "w") as output:
            self.process = subprocess.Popen(self.command(data, data_home, outlive), stdout=output,
                                            stderr=output, stdin=subprocess.DEVNULL,
                                            start_new_session=True)
        deadline = time.monotonic() + 60
        while self.psql("postgres", "-c", "SELECT 1").returncode != 0:
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise Unavailable(f"PostgreSQL {self.major} does not start:\n{log.read_text()[-2000:]}")
            time.sleep(0.1)

    def place(self, run_dir, data_home):
        """Makes the socket folder; returns where the server will see its data folder."""
        self.socket = run_dir / self.major
        if self.root is None:
            self.socket_name = self.socket
            own_folder(self.socket, os.getuid())
            return make_data_folder(data_home, None)
        # A socket's path may have 107 bytes, so clients go through a short link.
        self.socket_name = pathlib.Path("/tmp") / run_dir.name
        inside = self.root / "tmp" / run_dir.name
        own_folder(inside, user_id(self.root))
        self.socket.symlink_to(inside)
        return make_data_folder(data_home if can_mount() else inside, self.root)

    def command(self, data, data_home, outlive):
        settings = [word for item in SETTINGS.items() for word in ("-c", "=".join(item))]
        start = (f'{self.bin}/initdb -D "$0" -U postgres -A trust -E UTF8 --locale=C.UTF-8 -N'
                 f' >/dev/null && exec {self.bin}/postgres -D "$0" -k "$@"')
        seen = data
        if self.root is not None:
            seen = pathlib.Path("/srv") if can_mount() else self.socket_name / data.name
        words = [*demote(outlive), "sh", "-c", start, f"{seen}/db", str(self.socket_name), *settings]
        if self.root is None:
            return words
        words = ["chroot", str(self.root), *words]
        if not can_mount():
            return words
        # Seen by this server only, and gone with it.
        mount = 'mount --bind "$0" "$1" && shift && exec "$@"'
        return ["unshare", "--mount", "--propagation", "private", "sh", "-c", mount, str(data),
                f"{self.root}/srv", *words]

    def stop(self):
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)  # PostgreSQL's fast shutdown
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        if self.root is not None and self.socket_name is not None:
            shutil.rmtree(self.root / "tmp" / self.socket_name.name, ignore_errors=True)


def run_client(command, script=None):
    try:
        return subprocess.run(command, input=script if script is not None else "", text=True,
                              capture_output=True, env=CLIENT_ENV, timeout=TIMEOUT,
                              encoding="utf-8", errors="surrogateescape")
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 124, "", f"no end after {TIMEOUT} s\n")


def demote(outlive):
    """PostgreSQL refuses to run as root. The signal ends it even when this program is killed."""
    identity = ["--reuid=postgres", "--regid=postgres", "--init-groups"] if os.getuid() == 0 else []
    return ["setpriv", *identity, *([] if outlive else ["--pdeathsig", "INT"])]


def user_id(root=None):
    """The number of user postgres, in this system or in a root file system."""
    text = ((root or pathlib.Path("/")) / "etc/passwd").read_text()
    found = re.search(r"^postgres:[^:]*:(\d+):", text, re.M)
    if not found:
        raise Unavailable("there is no user postgres")
    return int(found[1])


def own_folder(path, uid):
    path.mkdir(parents=True, exist_ok=True)
    path.chmod(0o777)
    if os.getuid() == 0:
        os.chown(path, uid, -1)


def make_data_folder(home, root):
    path = pathlib.Path(tempfile.mkdtemp(prefix="data-", dir=home))
    own_folder(path, user_id(root) if os.getuid() == 0 else os.getuid())
    return path


def can_mount():
    """Whether a mount namespace of our own is allowed here."""
    if not hasattr(can_mount, "answer"):
        probe = ["unshare", "--mount", "--propagation", "private", "true"]
        can_mount.answer = subprocess.run(probe, capture_output=True).returncode == 0
    return can_mount.answer


# --- finding the servers -------------------------------------------------------------------------

def local_majors():
    """Major versions installed in this system, newest last."""
    found = pathlib.Path("/usr/lib/postgresql").glob("*/bin/postgres")
    return sorted((path.parts[-3] for path in found), key=float)


def debian_server():
    """The server that this Debian brings; installed when there is none."""
    if not local_majors():
        subprocess.run([TOP / "tools" / "deps", "--servers"], check=False)
    if not local_majors():
        raise Unavailable("no PostgreSQL server is installed, and tools/deps --servers brought none")
    return Server(local_majors()[-1])


def sid_server():
    """PostgreSQL 18 from Debian sid; its root file system is made when missing."""
    BUILD.mkdir(parents=True, exist_ok=True)
    log = BUILD / "sid-root.log"
    with open(log, "w") as output:
        made = subprocess.run([TOP / "tests" / "servers" / "make-sid-root", SID_MAJOR],
                              stdout=output, stderr=output, stdin=subprocess.DEVNULL)
    if made.returncode != 0:
        raise Unavailable(f"Debian sid's PostgreSQL {SID_MAJOR} can't be had, see {log}:\n"
                          + "".join(log.read_text().splitlines(True)[-5:]))
    return Server(SID_MAJOR, SID_ROOT)


def find(wanted):
    """The servers for the majors WANTED (all when empty); says loudly which are missing."""
    found = []
    for make in (debian_server, sid_server):
        if make is sid_server and wanted and SID_MAJOR not in wanted:
            continue
        try:
            server = make()
        except Unavailable as reason:
            print(f"\n*** SERVER MISSING: {reason}\n*** going on without it\n", file=sys.stderr)
            continue
        if not wanted or server.major in wanted:
            found = [other for other in found if other.major != server.major] + [server]
    return found


# --- folders -------------------------------------------------------------------------------------

def data_home(run_dir):
    """A folder for the servers' data: in memory where there is room for it."""
    memory = pathlib.Path("/dev/shm")
    if memory.is_dir() and shutil.disk_usage(memory).free > 3 << 30:
        home = memory / run_dir.name
    else:
        home = BUILD / run_dir.name
    home.mkdir(parents=True)
    home.chmod(0o755)
    return home


def remove_leftovers():
    """Removes what a killed run could not remove itself."""
    for parent in ("/tmp", "/dev/shm", BUILD, SID_ROOT / "tmp"):
        for path in pathlib.Path(parent).glob("dumpdiff-servers-*"):
            if not pathlib.Path("/proc", path.name.split("-")[2]).exists():
                shutil.rmtree(path, ignore_errors=True)


def make_run_dir(purpose="servers"):
    path = pathlib.Path(tempfile.mkdtemp(prefix=f"dumpdiff-{purpose}-{os.getpid()}-", dir="/tmp"))
    path.chmod(0o755)
    return path


@contextlib.contextmanager
def running(wanted=()):
    """Starts the servers and yields those that run; stops them and removes their data at the end."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    remove_leftovers()
    run_dir = make_run_dir()
    home = data_home(run_dir)
    started = []
    try:
        for server in find(wanted):
            started.append(server)
            server.start(run_dir, home)
        yield started
    finally:
        for server in started:
            server.stop()
        shutil.rmtree(home, ignore_errors=True)
        shutil.rmtree(run_dir, ignore_errors=True)


def start_to_keep(wanted=()):
    """Starts scratch servers that stay; returns them and the folders to remove after them."""
    run_dir = make_run_dir("scratch")
    home = data_home(run_dir)
    started = find(wanted)
    for server in started:
        server.start(run_dir, home, outlive=True)
    inside = [server.root / "tmp" / run_dir.name for server in started if server.root]
    return started, [run_dir, home, *inside]
