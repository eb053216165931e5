"""What the runner prints: a table for each server, failures grouped by message, the closing line."""
import collections
import fnmatch
import re

from trial import EQUAL, MODES, OUTCOMES, UNFIT, UNLOADABLE

EXCEPTED = "excepted"  # can't be equal, with a reason: exceptions.txt
OPEN = "open"          # fails, is known, and is still to be mended: open.txt
NO_FAILURE = (EQUAL, UNLOADABLE, UNFIT)


class Exceptions:
    """Known failures, each with its reason: lines of SERVER-GLOB PAIR-GLOB MODE-GLOB REASON."""

    def __init__(self, path):
        lines = path.read_text().splitlines() if path.exists() else []
        self.rules = [line.split(None, 3) for line in lines if line and not line.startswith("#")]
        bad = [rule for rule in self.rules if len(rule) < 4]
        if bad:
            raise SystemExit(f"{path}: an exception needs a reason: {' '.join(bad[0])}")
        self.used = set()

    def cover(self, result):
        """Whether a rule covers this failure."""
        facts = (result.server, result.pair.id, result.mode)
        for number, rule in enumerate(self.rules):
            if all(fnmatch.fnmatch(fact, glob) for fact, glob in zip(facts, rule)):
                self.used.add(number)
                return True
        return False

    def stale(self, results):
        """Rules that would apply to some of the results, and covered none."""
        for number, rule in enumerate(self.rules):
            tried = any(fnmatch.fnmatch(r.server, rule[0]) and fnmatch.fnmatch(r.pair.id, rule[1])
                        and fnmatch.fnmatch(r.mode, rule[2]) for r in results)
            if tried and number not in self.used:
                yield " ".join(rule)


def column_of(result, exceptions, gaps):
    if result.outcome in NO_FAILURE:
        return result.outcome
    if exceptions.cover(result):
        return EXCEPTED
    return OPEN if gaps.cover(result) else result.outcome


def print_table(results, columns):
    """COLUMNS maps each result to the column it counts in."""
    heads = [*OUTCOMES[:-1], OPEN, EXCEPTED, EQUAL]
    print(f"\n{results[0].label}")
    print(f"{'':12}" + "".join(f"{head:>17}" for head in ["pairs", *heads]))
    for mode in MODES:
        counts = collections.Counter(columns[r] for r in results if r.mode == mode)
        if counts:
            numbers = [sum(counts.values()), *(counts[head] for head in heads)]
            print(f"{mode:12}" + "".join(f"{number:>17}" for number in numbers))
    filled = sum(result.filled for result in results)
    if filled:
        print(f"rows: {filled} of {sum(result.tables for result in results)} tables filled")


def shape(message):
    """The message without the names and numbers in it."""
    message = re.sub(r'"[^"]*"|\'[^\']*\'|`[^`]*`|“[^”]*”', '"…"', message)
    return re.sub(r"\d+", "N", message)[:150]


def print_groups(failures, examples=3):
    groups = collections.defaultdict(list)
    for result in failures:
        groups[(result.outcome, shape(result.message))].append(result)
    for (outcome, message), members in sorted(groups.items(), key=lambda g: (-len(g[1]), g[0])):
        print(f"\n{len(members):5}  {outcome}: {message}")
        shown = {}
        for result in members:
            shown.setdefault(result.pair.id, f"{result.pair.id} ({result.server} {result.mode})")
        for text in list(shown.values())[:examples]:
            print(f"         {text}")


def print_list(failures):
    for r in sorted(failures, key=lambda r: (r.pair.id, r.server, r.mode)):
        print(f"{r.server}  {r.pair.id}  {r.mode}  {r.outcome}: {r.message}")


def load_nowhere(results):
    """A result for each pair that no server could load, though one ran that must."""
    by_pair = collections.defaultdict(list)
    for result in results:
        by_pair[result.pair.id].append(result)
    return [found[-1] for found in by_pair.values()
            if all(r.outcome == UNLOADABLE for r in found) and any(r.must_load for r in found)]


def show(results, untried, exceptions, gaps, list_all=False):
    """Prints everything; returns the number of failures, pairs that were not tried among them."""
    columns = {result: column_of(result, exceptions, gaps) for result in results}
    for server in sorted({result.server for result in results}):
        print_table([r for r in results if r.server == server], columns)
    failures = [r for r, column in columns.items() if column not in (*NO_FAILURE, EXCEPTED, OPEN)]
    skipped = [r for r, column in columns.items() if column in (EXCEPTED, OPEN, UNLOADABLE, UNFIT)]
    unloadable = load_nowhere(results)
    (print_list if list_all else print_groups)(failures)
    if unloadable:
        print("\nPairs that load on no server (each counts as a failure):")
        print_list(unloadable)
    gaps_left = [r for r, column in columns.items() if column == OPEN]
    if gaps_left:
        print(f"\nSTILL TO BE MENDED ({len(gaps_left)}, listed in open.txt, counted as skipped):")
        print_list(gaps_left)
    for rule in [*exceptions.stale(results), *gaps.stale(results)]:
        print(f"\nstale rule, nothing failed so: {rule}")
    if untried:
        print(f"\nTIME IS OVER: {untried} pairs were not tried (each counts as a failure)")
    passed = sum(column == EQUAL for column in columns.values())
    failed = len(failures) + len(unloadable) + untried
    print(f"\n{passed} passed, {failed} failed, {len(skipped)} skipped")
    return failed
