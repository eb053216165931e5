"""Compares two outputs of `pg_dump -s`: do they describe the same schema?

A dump is read as a set of entries, one for each `-- Name: …; Type: …` header. What is left aside is
what a migration can't choose: the order of entries, of columns inside a table, of grants inside an
object, and pg_dump's two spellings of an array of casts.
"""
import difflib
import re

HEADER = re.compile(r"^--\n-- (Name: .*; Type: .*)\n--\n", re.M)
# Settings that pg_dump switches between entries; they belong to the table that follows.
DEFAULT = re.compile(r"^SET (default_tablespace|default_table_access_method) = (.*);$")
# Storage parameters stand in the order in which they were set.
OPTIONS = re.compile(r"^(WITH|.* WITH) \(([^()]*=[^()]*)\)", re.M)
UNORDERED = {"TABLE", "FOREIGN TABLE", "ACL", "DEFAULT ACL"}
PLACED = {"TABLE", "MATERIALIZED VIEW", "INDEX", "CONSTRAINT"}

LITERAL = r"'(?:[^']|'')*'::character varying(?:\(\d+\))?"
ARRAY_CAST = re.compile(rf"\(ARRAY\[({LITERAL}(?:, {LITERAL})*)\]\)::text\[\]")


def cast_each_member(match):
    """(ARRAY['a'::varchar])::text[] is ARRAY[('a'::varchar)::text]."""
    return "ARRAY[" + re.sub(LITERAL, lambda m: f"({m[0]})::text", match[1]) + "]"


def sort_options(match):
    return f"{match[1]} ({', '.join(sorted(match[2].split(', ')))})"


def body_lines(text, settings):
    """The lines of an entry; defaults that change after it are taken out, into SETTINGS."""
    lines = []
    for line in text.strip("\n").split("\n"):
        default = DEFAULT.match(line)
        if default:
            settings[default[1]] = default[2]
        else:
            lines.append(line)
    while lines and not lines[-1].strip():
        lines.pop()
    return lines


def entries(dump):
    """The dump's entries as sorted texts that are equal when their meaning is."""
    dump = OPTIONS.sub(sort_options, ARRAY_CAST.sub(cast_each_member, dump))
    dump = dump.split("\n--\n-- PostgreSQL database dump complete\n--\n")[0]
    parts = HEADER.split(dump)
    settings, found = {}, []
    for header, text in zip(parts[1::2], parts[2::2]):
        kind = re.search(r"; Type: ([^;]*)", header)[1]
        # What is set for the next entry stands at the end of this one's text.
        before = [f"{name} = {value}" for name, value in sorted(settings.items())]
        lines = body_lines(text, settings)
        if kind in UNORDERED:
            lines = sorted(line.rstrip(",") for line in lines if line)
        if kind in PLACED:
            lines = before + lines
        found.append("\n".join([f"-- {header}", *lines, ""]))
    return sorted(found)


def difference(left, right, left_name="have", right_name="want"):
    """A unified diff of two dumps, empty when they are equal."""
    left, right = entries(left), entries(right)
    if left == right:
        return ""
    lines = difflib.unified_diff("\n".join(left).split("\n"), "\n".join(right).split("\n"),
                                 left_name, right_name, lineterm="", n=6)
    return "\n".join(lines) + "\n"


def kinds_that_differ(left, right):
    """The Type of each entry that is not in both, for grouping failures."""
    odd = set(entries(left)) ^ set(entries(right))
    return sorted({re.search(r"; Type: ([^;]*)", entry)[1] for entry in odd})
