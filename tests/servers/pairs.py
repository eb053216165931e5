"""The pairs of schemas that the runner tries: testdata, the given cases, and the given corpus."""
import fnmatch
import os
import pathlib
import re

import servers

SHARED = pathlib.Path(os.environ.get("DUMPDIFF_SHARED", servers.TOP.parent / "shared"))

# DO blocks can't be evaluated offline; those that only make roles change nothing in the schema.
DO_BLOCK = re.compile(r"^\s*DO\s+\$(\w*)\$.*?\$\1\$", re.M | re.S | re.I)
MAKES_ROLE = re.compile(r"CREATE\s+(ROLE|USER)\b|GRANT\s+\w+\s+TO\b", re.I)  # what belongs to the cluster


class Pair:
    """Two schema files; `id` is SOURCE/NAME, such as cases/add_view_dd17.

    `flavors` are the servers it is for; the newest of the first of them must load it. A file `target`
    beside the two names the one server that they are for.
    """

    def __init__(self, source, name, old, new, flavors):
        self.source, self.name, self.flavors = source, name, flavors
        self.old, self.new = old, new
        self.id = f"{source}/{name}"
        target = old.parent / "target"
        self.target = target.read_text().strip() if target.exists() else None

    def is_for(self, server):
        return server.flavor in self.flavors and self.target in (None, server.target)

    def options(self):
        """What dumpdiff must be told for these two files."""
        text = "\n".join(p.read_text(encoding="utf-8", errors="replace") for p in (self.old, self.new))
        blocks = [match[0] for match in DO_BLOCK.finditer(text)]
        only_roles = blocks and all(MAKES_ROLE.search(block) for block in blocks)
        return ["--ignore-statement=do"] if only_roles else []


def in_folders(source, top, pattern, *flavors):
    for old in sorted(top.glob(f"{pattern}/old.sql")):
        folder = old.parent
        if folder.parent.name == "errors":  # pairs that must fail, the golden runner's
            continue
        yield Pair(source, str(folder.relative_to(top)), old, folder / "new.sql", flavors)


def neighbours(corpus, ending, *flavors):
    """Each version in the corpus with the next one."""
    for folder in sorted(corpus.glob(f"*-{ending}")):
        files = sorted(folder.glob("*.sql"))
        for old, new in zip(files, files[1:]):
            name = f"{folder.name}/{old.name[:3]}-{new.name[:3]}"
            yield Pair("corpus", name, old, new, flavors)


def every():
    testdata = servers.TOP / "testdata"
    yield from in_folders("testdata", testdata / "postgres", "*/*", "postgres")
    yield from in_folders("testdata", testdata, "demo", "postgres")
    yield from in_folders("testdata", testdata, "mysql/*/*", "mysql")
    yield from in_folders("testdata", testdata, "mariadb/*/*", "mariadb")
    if not SHARED.is_dir():
        print(f"*** {SHARED} is missing: its cases and corpus are left out ***", flush=True)
        return
    yield from in_folders("cases", SHARED / "cases" / "postgres", "*", "postgres")
    yield from in_folders("cases", SHARED / "cases" / "mysql", "*", "mysql", "mariadb")
    yield from neighbours(SHARED / "corpus", "pg", "postgres")
    yield from neighbours(SHARED / "corpus", "mysql", "mysql", "mariadb")
    yield from neighbours(SHARED / "corpus", "mariadb", "mariadb")


def chosen(only=None, sample=1):
    """The pairs whose id, or the end of it, matches the pattern ONLY; every SAMPLE-th of them."""
    found = [pair for pair in every()
             if not only or any(fnmatch.fnmatch(pair.id, p) for p in (only, f"*/{only}"))]
    return found[::sample]
