"""Servers for tests: found or made, started with their data in memory, always stopped.

    with servers.running(["18", "mysql"]) as started:
        started[0].load("shop", "schema.sql")

Two come with this Debian ("15", "mariadb-10.11": whatever versions it brings), two run through chroot from
a root file system of Debian sid (make-sid-root): "18" and "mysql-9.7". They listen on private Unix
sockets only. What a kind of server needs beyond that stands in postgres.py and mysql.py.
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
TIMEOUT = 120  # seconds for one client command


class Unavailable(Exception):
    """This server can't be had here; the message says why."""


class ServerError(Exception):
    """A command of the tests' own failed; the message is the server's."""


class Unloadable(Exception):
    """The server does not take a schema file; the message is the server's."""


class Server:
    """One server; `root` is the root file system its binaries run in, or None for this one.

    A subclass says how it is started and used:

    name, label     "18" and "PostgreSQL 18"; the name is what --server and the exceptions say
    flavor          which pairs it is for: postgres, mysql, mariadb
    newest          whether every pair of its flavor must load here
    user            (user, group) that it runs as, names or numbers, where this program runs as root
    stop_signal     what ends it in an orderly way
    dumps, rows     the modules that compare its dumps, and that fill and read its tables
    startup(data)   the shell command that initializes the folder DATA and becomes the server
    answers()       whether it takes connections
    drop(names)     drops databases, if there are such
    load(name, path)          makes the database anew with a schema file; raises Unloadable
    dump(name)                the schema's dump by the server's own program, as a text
    run(name, path, single)   runs a migration, in one transaction where that means something
    first_error(text)         the server's first message in what a client printed
    dumpdiff_options(files)   what dumpdiff must be told when it reads FILES, and when it reads dumps
    connection()              how to connect, for a person
    """

    def __init__(self, root=None):
        self.root = root
        self.process = None
        self.socket = None       # its folder, as clients on this system name it
        self.socket_name = None  # its folder, as programs inside `root` name it

    def inside(self, command):
        return ["chroot", str(self.root), *command] if self.root else command

    def start(self, run_dir, data_home, outlive=False):
        """Starts the server with its data in a new folder in DATA_HOME and waits until it answers."""
        data = self.place(run_dir, data_home)
        log = run_dir / f"{self.name}.log"
        with open(log, "w") as output:
            self.process = subprocess.Popen(self.command(data, outlive), stdout=output, stderr=output,
                                            stdin=subprocess.DEVNULL, start_new_session=True)
        deadline = time.monotonic() + 60
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise Unavailable(f"{self.label} does not start:\n{log.read_text()[-2000:]}")
            time.sleep(0.1)

    def user_id(self):
        """The number of its user, in this system or in its root file system."""
        text = ((self.root or pathlib.Path("/")) / "etc/passwd").read_text()
        found = re.search(rf"^{self.user[0]}:[^:]*:(\d+):", text, re.M)
        if not found:
            raise Unavailable(f"there is no user {self.user[0]}")
        return int(found[1])

    def place(self, run_dir, data_home):
        """Makes the socket folder; returns where the server's data is to be."""
        owner = self.user_id() if os.getuid() == 0 else os.getuid()
        self.socket = run_dir / self.name
        if self.root is None:
            self.socket_name = self.socket
            own_folder(self.socket, owner)
            return make_data_folder(data_home, owner)
        # A socket's path may have 107 bytes, so clients go through a short link.
        self.socket_name = pathlib.Path("/tmp") / run_dir.name / self.name
        inside = self.root / "tmp" / run_dir.name / self.name
        own_folder(inside, owner)
        self.socket.symlink_to(inside)
        return make_data_folder(data_home if can_mount() else inside, owner)

    def command(self, data, outlive):
        seen = data
        if self.root is not None:
            seen = pathlib.Path("/srv") if can_mount() else self.socket_name / data.name
        words = [*self.demote(outlive), "sh", "-c", *self.startup(seen / "db")]
        if self.root is None:
            return words
        words = ["chroot", str(self.root), *words]
        if not can_mount():
            return words
        # Seen by this server only, and gone with it.
        mount = 'mount --bind "$0" "$1" && shift && exec "$@"'
        return ["unshare", "--mount", "--propagation", "private", "sh", "-c", mount, str(data),
                f"{self.root}/srv", *words]

    def demote(self, outlive):
        """Servers refuse to run as root. The signal ends one even when this program is killed."""
        user, group = self.user
        identity = [f"--reuid={user}", f"--regid={group}", "--clear-groups"] if os.getuid() == 0 else []
        return ["setpriv", *identity, *([] if outlive else ["--pdeathsig", self.stop_signal.name[3:]])]

    def stop(self):
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(self.stop_signal)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        if self.root is not None and self.socket is not None:
            inside = self.root / self.socket_name.relative_to("/")
            shutil.rmtree(inside, ignore_errors=True)
            with contextlib.suppress(OSError):
                inside.parent.rmdir()  # the last server's


def run_client(command, script="", env=None):
    """Runs a client with a text, or an open file, as its input; returns the CompletedProcess."""
    source = {"input": script} if isinstance(script, str) else {"stdin": script}
    try:
        return subprocess.run(command, **source, text=True, capture_output=True, env=env,
                              timeout=TIMEOUT, encoding="utf-8", errors="surrogateescape")
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 124, "", f"no end after {TIMEOUT} s\n")


def checked(result):
    """The output of a client command that must succeed."""
    if result.returncode != 0:
        raise ServerError(result.stderr)
    return result.stdout


# --- finding the servers -------------------------------------------------------------------------

def install_debian_servers():
    """Installs the servers that this Debian brings, where tools/deps finds them missing."""
    subprocess.run([TOP / "tools" / "deps", "--servers"], check=False)


def need_in_sid_root(program, *packages):
    """Makes the root file system of Debian sid with PACKAGES in it, where PROGRAM is missing."""
    BUILD.mkdir(parents=True, exist_ok=True)
    log = BUILD / "sid-root.log"
    with open(log, "w") as output:
        made = subprocess.run([TOP / "tests" / "servers" / "make-sid-root", program, *packages],
                              stdout=output, stderr=output, stdin=subprocess.DEVNULL)
    if made.returncode != 0:
        raise Unavailable(f"Debian sid's {packages[0]} can't be had, see {log}:\n"
                          + "".join(log.read_text().splitlines(True)[-5:]))


def find(wanted):
    """The servers that WANTED names (all when empty); says loudly which are missing."""
    import mysql
    import postgres
    found = {}
    for make in (postgres.debian_server, postgres.sid_server, mysql.debian_server, mysql.sid_server):
        try:
            server = make(wanted)
        except Unavailable as reason:
            print(f"\n*** SERVER MISSING: {reason}\n*** going on without it\n", file=sys.stderr)
            continue
        if server is not None and (not wanted or {server.name, server.flavor} & set(wanted)):
            found[server.name] = server
    return list(found.values())


# --- folders -------------------------------------------------------------------------------------

def own_folder(path, uid):
    path.mkdir(parents=True, exist_ok=True)
    path.chmod(0o777)
    if os.getuid() == 0:
        os.chown(path, uid, -1)


def make_data_folder(home, uid):
    path = pathlib.Path(tempfile.mkdtemp(prefix="data-", dir=home))
    own_folder(path, uid)
    return path


def can_mount():
    """Whether a mount namespace of our own is allowed here."""
    if not hasattr(can_mount, "answer"):
        probe = ["unshare", "--mount", "--propagation", "private", "true"]
        can_mount.answer = subprocess.run(probe, capture_output=True).returncode == 0
    return can_mount.answer


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


# --- starting them -------------------------------------------------------------------------------

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
    inside = {server.root / "tmp" / run_dir.name for server in started if server.root}
    return started, [run_dir, home, *inside]
