"""Compares two dumps of one database by mysqldump or mariadb-dump: do they describe the same schema?

A dump is read as a list of entries: a table, a trigger, a view, a routine, an event. What is left
aside is what a migration can't choose or isn't asked to: the order of keys inside a table,
AUTO_INCREMENT counters and the values of sequences, DEFINERs, the name of the database, how the head
of a trigger is spelled, RESTRICT, NO ACTION or nothing, which are one, whether a column states the
character set that it has anyway (MySQL prints what was written, and its own dump reads back
differently), whether a table states the tablespace of its own that it has anyway (no ALTER TABLE
takes that away), and the Unicode set in which a session wrote a string of an expression. The order of
columns and that of a table's triggers count.
"""
import difflib
import re

OPTIONS = ["--no-data", "--routines", "--events", "--triggers"]

DEFINER = re.compile(r"""\s*DEFINER=([`"])(?:(?!\1).)*\1@\1(?:(?!\1).)*\1""")
COUNTER = re.compile(r"^(\).*) AUTO_INCREMENT=\d+", re.M)
OWN_TABLESPACE = re.compile(r"^\) /\*!50100 TABLESPACE `innodb_file_per_table` \*/", re.M)
SEQUENCE_VALUE = re.compile(r"^DO SETVAL\(.*\n", re.M)
# MariaDB states it for every table that is Aria's, or was: no ALTER TABLE takes it away.
PAGE_CHECKSUM = re.compile(r"^(\).*) PAGE_CHECKSUM=1\b", re.M)
NO_ACTION = re.compile(r" ON (?:DELETE|UPDATE) (?:RESTRICT|NO ACTION)\b")
UNICODE = re.compile(r"\b_utf8mb[34](?=')")
OWN_NAME = re.compile(r"^-- Host: .* Database: (\w+)$", re.M)
# MariaDB keeps a trigger's head as it was written.
TRIGGER_HEAD = re.compile(r"(TRIGGER) +(\S+) +(BEFORE|AFTER) +(\w+) +ON +(\S+)\s+FOR +EACH +ROW"
                          r"(?:\s+(?:FOLLOWS|PRECEDES) +\S+)?\s+", re.I)
# Comment blocks that open a section: what follows is of this kind.
HEADER = re.compile(r"^--\n-- (.*)\n--\n", re.M)
KINDS = {"Table structure": "table", "Sequence structure": "sequence", "Temporary": "view",
         "Final view structure": "view", "Dumping events": "event", "Dumping routines": "routine"}
# Inside a section: where a trigger, a routine or an event starts.
OBJECT = re.compile(r"^(?=/\*!50003 CREATE\b.*TRIGGER|/\*!50003 DROP (?:FUNCTION|PROCEDURE)"
                    r"|/\*!50106 DROP EVENT|/\*!50003 CREATE\*/|CREATE (?:FUNCTION|PROCEDURE|PACKAGE)"
                    r"|/\*!50106 CREATE\*/|DROP (?:FUNCTION|PROCEDURE|PACKAGE))", re.M)
KEY = re.compile(r"^  (?:PRIMARY|UNIQUE|FULLTEXT|SPATIAL|VECTOR|KEY|CONSTRAINT|CHECK)\b")


COLUMN_CHARSET = re.compile(r"(?: CHARACTER SET \w+)? COLLATE (\w+)")
TABLE_CHARSET = re.compile(r"^\).* DEFAULT CHARSET=(\w+)(?: COLLATE=(\w+))?", re.M)
DEFAULT_COLLATIONS = {"latin1": "latin1_swedish_ci", "binary": "binary"}


def kind_of(header):
    return next((kind for start, kind in KINDS.items() if header.startswith(start)), "other")


def without_own_charsets(text):
    """CREATE TABLE without the character sets of columns that say nothing."""
    table = TABLE_CHARSET.search(text)
    own = table and (table[2] or DEFAULT_COLLATIONS.get(table[1], f"{table[1]}_general_ci"))
    return COLUMN_CHARSET.sub(lambda m: "" if m[1] == own else f" COLLATE {m[1]}", text)


def plain_table(text):
    """CREATE TABLE with its keys sorted, without the commas between its lines."""
    text = NO_ACTION.sub("", without_own_charsets(text.rstrip()))
    text = UNICODE.sub("", text)
    lines = [line.rstrip(",") if line.startswith("  ") else line for line in text.split("\n")]
    keys = sorted(line for line in lines if KEY.match(line))
    return "\n".join(keys.pop(0) if KEY.match(line) else line for line in lines)


def trigger_head(match):
    return " ".join(word.strip('`"').upper() if n != 1 and n != 4 else word.strip('`"')
                    for n, word in enumerate(match.groups())) + " FOR EACH ROW "


def entries(dump):
    """[(kind, text)]: texts that are equal when their meaning is."""
    own = OWN_NAME.search(dump)
    if own:
        dump = dump.replace(f"`{own[1]}`", "`database`").replace(f"'{own[1]}'", "'database'")
    dump = SEQUENCE_VALUE.sub("", COUNTER.sub(r"\1", DEFINER.sub("", dump)))
    dump = PAGE_CHECKSUM.sub(r"\1", OWN_TABLESPACE.sub(")", dump))
    parts = HEADER.split(dump.split("\n-- Dump completed")[0])
    found = []
    for header, text in zip(parts[1::2], parts[2::2]):
        first, *others = OBJECT.split(text)
        kind = kind_of(header)
        found.append((kind, f"-- {header}\n{plain_table(first) if kind == 'table' else first.rstrip()}\n"))
        if kind == "table":
            found += [("trigger", TRIGGER_HEAD.sub(trigger_head, other.rstrip(), count=1) + "\n") for other in others]
        else:
            found += [(kind, other.rstrip() + "\n") for other in others]
    return found


def difference(left, right, left_name="have", right_name="want"):
    """A unified diff of two dumps, empty when they are equal."""
    left, right = ("\n".join(text for _, text in entries(dump)) for dump in (left, right))
    if left == right:
        return ""
    lines = difflib.unified_diff(left.split("\n"), right.split("\n"), left_name, right_name, lineterm="", n=6)
    return "\n".join(lines) + "\n"


def kinds_that_differ(left, right):
    """The kind of each entry that is not in both, for grouping failures."""
    odd = set(entries(left)) ^ set(entries(right))
    return sorted({kind for kind, _ in odd}) or ["order"]
