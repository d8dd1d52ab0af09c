"""The house style, as far as a machine can tell: who imports whom, how long, how documented."""

import ast
import re
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = sorted(
    path.relative_to(ROOT).as_posix()
    for part in ("bot", "handlers", "policies")
    for path in (ROOT / part).rglob("*.py")
)
TESTS = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("*.py"))

ANY = {"bot", "handlers", "policies", "aiohttp", "slack_sdk", "prometheus_client"}
CORE = {"bot", "policies"}

MAY_IMPORT = (
    # The composition roots wire everything; nobody else does.
    (r"bot/(service|practice|launch|cli|__main__)\.py", ANY),
    (r"bot/health\.py", {"bot", "aiohttp", "prometheus_client"}),
    (r"bot/clinic\.py", CORE | {"phonenumbers"}),
    (r"bot/quantiser\.py", {"numpy", "onnx"}),
    (r"bot/(store|networks)/.*", {"bot"}),
    (r"bot/.*", CORE),
    (r"handlers/practice/.*", {"handlers.practice", "aiohttp"}),
    (r"handlers/slack.*", {"bot", "handlers.slack", "slack_bolt", "slack_sdk", "aiohttp"}),
    (r"handlers/teams.*", {"bot", "handlers.teams", "botbuilder", "botframework", "msrest", "aiohttp"}),
    (r"handlers/__init__\.py", set()),
    (r"policies/rampart\.py", {"policies", "numpy", "onnxruntime"}),
    (r"policies/(own_checks|cues)\.py", {"policies", "re2"}),
    (r"policies/.*", {"policies", "phonenumbers", "regex"}),
)
"""What each file may import beside the standard library; the first row that fits counts."""

PURE = (
    r"bot/(draft|cards|codec|filing|forms|press|opinion|schedule|errors|ports|terminal|verdict|wording|tables|own_rules)\.py|"
    r"policies/(check|post|severity|rules|states|own_checks|phrases|names|reading|plain|own|patients|negation|sentences|links|suggest|patterns)\.py|policies/\w+/.*"
)
WORLD = {
    "asyncio", "http", "io", "logging", "os", "pathlib", "random", "secrets", "shutil", "socket", "sqlite3",
    "subprocess", "sys", "tempfile", "threading", "time", "urllib",
}  # fmt: skip
CLOCKS = {"now", "today", "utcnow"}

CATCH_ALL = {
    "bot/outbox.py",  # around a network's answer
    "bot/lines.py",  # what one post makes go wrong is answered, and the next one is judged
    "bot/health.py",  # whatever the store raises, it is not ready
    "bot/names.py",  # a runtime that cannot read a model raises whatever it likes
    "bot/store/lane.py",  # a thread that has to live on hands the error to who asked
    "handlers/slack.py",  # the edge of a chat application
    "handlers/teams.py",  # the same
    "handlers/teams_gate.py",  # a library raises whatever it likes for a token that is none
}

LONGEST = 600
LONGER = {
    "handlers/practice/api.py": 760,  # one method of the Web API after the other
    "handlers/practice/blocks.py": 700,  # Block Kit's rules as tables
}
"""Files that have outgrown the limit, and how far; they may only shrink."""


@cache
def source(path):
    return (ROOT / path).read_text(encoding="utf-8")


@cache
def tree(path):
    return ast.parse(source(path), path)


def imported(path):
    """The modules that a file imports, those inside functions and type checking included."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def definitions(path):
    """What others can see: functions and classes at the top of a file, and the methods of those classes."""
    kinds = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    public = [n for n in tree(path).body if isinstance(n, kinds) and not n.name.startswith("_")]
    for node in public:
        yield node.name, node
        for inner in node.body if isinstance(node, ast.ClassDef) else ():
            if isinstance(inner, kinds) and not inner.name.startswith("_") and not is_setter(inner):
                yield f"{node.name}.{inner.name}", inner


def is_setter(node):
    """Whether it belongs to a property, which has its own docstring."""
    return any(ast.unparse(decorator).endswith(".setter") for decorator in node.decorator_list)


@pytest.mark.parametrize("path", FILES)
def test_a_file_imports_only_what_its_place_allows(path):
    allowed = next(may for pattern, may in MAY_IMPORT if re.fullmatch(pattern, path))
    foreign = {name for name in imported(path) if name.partition(".")[0] not in sys.stdlib_module_names}
    bad = {name for name in foreign if not any(within(name, place) for place in allowed)}
    assert bad == set()


def within(name, place):
    """Whether a module is this one or in it; "handlers.slack" stands for its neighbours slack_… too."""
    return re.match(rf"{re.escape(place)}(?:[._]|$)" if "." in place else rf"{place}(?:\.|$)", name)


@pytest.mark.parametrize("path", [path for path in FILES if re.fullmatch(PURE, path)])
def test_the_pure_core_knows_no_clock_no_files_and_no_network(path):
    assert {name.partition(".")[0] for name in imported(path)} & WORLD == set()
    calls = {
        node.func.attr
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    assert calls & CLOCKS == set()


@pytest.mark.parametrize("path", FILES)
def test_whatever_others_can_see_says_what_it_is(path):
    assert ast.get_docstring(tree(path)) or path == "handlers/practice/__init__.py"
    assert [name for name, node in definitions(path) if not ast.get_docstring(node)] == []


@pytest.mark.parametrize("path", FILES)
def test_no_file_has_outgrown_a_screenful_of_ideas(path):
    assert len(source(path).splitlines()) <= LONGER.get(path, LONGEST)


@pytest.mark.parametrize("path", FILES)
def test_nothing_prints_and_nothing_is_left_to_do(path):
    names = {node.id for node in ast.walk(tree(path)) if isinstance(node, ast.Name)}
    assert "print" not in names
    assert re.findall(r"\b(?:TODO|FIXME|XXX(?!-)|HACK)\b", source(path)) == []


@pytest.mark.parametrize("path", FILES)
def test_nobody_catches_everything_but_where_anything_may_go_wrong(path):
    handlers = [node for node in ast.walk(tree(path)) if isinstance(node, ast.ExceptHandler)]
    broad = [
        handler.lineno
        for handler in handlers
        if handler.type is None or ast.unparse(handler.type) in ("Exception", "BaseException")
    ]
    assert broad == [] or path in CATCH_ALL


EXEMPTION = re.compile(r"# (?:noqa|type: ignore|pragma|fmt: skip)")
REASONED = re.compile(r"# (?:noqa: [A-Z0-9, ]+?|type: ignore\[[\w, -]+\]) +(?:- |# |\()\S")


@pytest.mark.parametrize("path", FILES)
def test_every_exemption_from_a_rule_has_its_reason_on_its_line(path):
    lines = enumerate(source(path).splitlines(), 1)
    exempted = [(number, line) for number, line in lines if EXEMPTION.search(line)]
    assert [f"{path}:{number}" for number, line in exempted if not REASONED.search(line)] == []


@pytest.mark.parametrize("path", TESTS)
def test_no_test_mocks_or_patches_our_own_code(path):
    names = {name.partition(".")[0] for name in imported(path)} | {
        node.arg for node in ast.walk(tree(path)) if isinstance(node, ast.arg)
    }
    assert names & {"mock", "monkeypatch", "mocker"} == set()
    assert not [name for name in imported(path) if name.startswith("unittest.mock")]


def test_every_module_that_is_started_has_a_place_in_the_table():
    rows = {pattern for path in FILES for pattern, _ in MAY_IMPORT if re.fullmatch(pattern, path)}
    assert {pattern for pattern, _ in MAY_IMPORT} - rows <= {r"handlers/teams.*"}


def test_the_exemptions_from_the_longest_file_are_still_needed():
    assert [path for path in LONGER if len(source(path).splitlines()) <= LONGEST] == []
