"""The project's files in; the laws of the house that they break out: imports, sizes, names, and forbidden words."""

from __future__ import annotations

import ast
import os
import re
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "newsschema"
PYTHON = (PACKAGE, "schemas", "examples", "tests")

FLOORS = {
    "cli": 9,
    "__main__": 10,
    "integrations": 9,
    "testing": 8,
    "batch": 8,
    "reporters": 8,
    "api": 7,
    "resolve": 6,
    "publish": 6,
    "rules": 6,
    "syntaxes": 5,
    "models": 5,
    "profiles": 5,
    "graph": 4,
    "document": 3,
    "vocabulary": 3,
    "values": 2,
    "findings": 2,
    "overview": 2,
    "report": 3,
    "errors": 1,
    "location": 1,
}
"""The parts of the package (folders and top-level modules) and their floors; imports go to the own part or down."""

API = {"__init__", "api", "page", "page_overview", "page_cards", "subject"}
"""The top-level modules that are the api: the front door, what it leads to, and what it returns."""

EXCEPTIONS = {
    ("models", "api"): "from_html and from_jsonld are doors to the api; only inside functions",
    ("publish", "api"): "check() is a door to the api; only inside functions",
}
"""(importing part, imported part) -> why it may go up. They hold inside functions only."""

NARROWER = {
    "models": {"models", "values", "vocabulary", "findings", "errors", "location"},
    "publish": {"publish", "models", "values", "errors", "location"},
    "reporters": {"reporters", "report", "overview", "findings", "errors", "location"},
}
"""Parts that may use less than the floors allow, and all that they may use."""

STRANGERS = {"resolve": "rules", "rules": "resolve"}
"""What we believe and whether it is right never meet, not even for a type checker."""

HTML_PARSER = "document/"
"""The only modules that import the HTML parser; naming its types for a type checker is not importing it."""
HTML_TREE = {"document", "syntaxes"}
"""The only parts that know that there is an HTML tree."""
FORBIDDEN_WORDS = {"util", "utils", "utility", "utilities", "helper", "helpers", "common", "core", "misc", "manager"}
IMPORT_CALLS = {"import_module", "importlib.import_module", "__import__"}
TOP_LEVEL = {"pyproject.toml", "README.md", "LICENSE", PACKAGE, "examples", "schemas", "tests"}
FILE_LINES, FUNCTION_LINES, PARAMETERS = 400, 40, 6

MACHINE_PATH = re.compile(r"(?<![\w./:*-])/(?:tmp|work|home|root)(?![\w-])")
"""A path of one machine, where a path can begin: not the middle of a URL or of a longer path."""
INDEX_HOST = re.compile("|".join(rf"\b{name}\.{end}\b" for name, end in [("pypi", "org"), ("pythonhosted", "org")]))


class Import(NamedTuple):
    module: str
    line: int
    for_types: bool
    in_function: bool


@cache
def project_files() -> tuple[Path, ...]:
    """Every file of the project: what git tracks or would track, and without git all but dot-folders and caches."""
    command = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    if (ROOT / ".git").exists():
        listed = subprocess.run(command, capture_output=True, check=True).stdout
        names = os.fsdecode(listed).split("\0")
        return tuple(sorted(ROOT / name for name in names if name and (ROOT / name).is_file()))
    ignored = {"__pycache__", "build", "dist"}
    inside = (path for path in ROOT.rglob("*") if not ignored.intersection(path.parts))
    return tuple(
        sorted(path for path in inside if path.is_file() and not path.relative_to(ROOT).parts[0].startswith("."))
    )


def modules(*folders: str) -> list[Path]:
    found = [path for path in project_files() if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in folders]
    assert found, f"no module found in {folders}"
    return found


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def part_of(module: str) -> str:
    """The part of the package a module belongs to."""
    names = module.split(".")
    return "api" if len(names) == 1 or names[1] in API else names[1]


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def imports(path: Path) -> Iterator[Import]:
    """Every import of a module, wherever it stands, by its absolute name."""
    pending: list[tuple[ast.AST, bool, bool]] = [(tree_of(path), False, False)]
    while pending:
        node, for_types, in_function = pending.pop()
        for name in imported_names(node, path):
            yield Import(name, getattr(node, "lineno", 0), for_types, in_function)
        inside = in_function or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        guarded = node.body if isinstance(node, ast.If) and names_type_checking(node.test) else []
        pending.extend((child, for_types or child in guarded, inside) for child in ast.iter_child_nodes(node))


def names_type_checking(test: ast.expr) -> bool:
    return ast.unparse(test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}


def imported_names(node: ast.AST, path: Path) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        package = module_name(path).split(".")[: -node.level] if node.level else []
        base = ".".join([*package, *(node.module.split(".") if node.module else [])])
        return [resolved(base, alias.name) for alias in node.names]
    if isinstance(node, ast.Call) and ast.unparse(node.func) in IMPORT_CALLS and node.args:
        first = node.args[0].values[0] if isinstance(node.args[0], ast.JoinedStr) else node.args[0]
        return [first.value] if isinstance(first, ast.Constant) and isinstance(first.value, str) else []
    return []


def resolved(base: str, name: str) -> str:
    """`from newsschema import x` means the part x where there is one, and else the package's front door."""
    return f"{base}.{name}" if base == PACKAGE and name in {*FLOORS, *API} else base


def inner_imports(path: Path) -> Iterator[tuple[str, str, Import]]:
    """The imports that stay in the package: the importing part, the imported part, and the import."""
    for found in imports(path):
        if found.module.split(".")[0] == PACKAGE:
            yield part_of(module_name(path)), part_of(found.module), found


def functions(path: Path) -> Iterator[tuple[ast.FunctionDef | ast.AsyncFunctionDef, str]]:
    """Every function of a module with the name of the class it stands in, or ""."""
    pending: list[tuple[ast.AST, str]] = [(tree_of(path), "")]
    while pending:
        node, owner = pending.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node, owner
        inner = owner
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            inner = node.name if isinstance(node, ast.ClassDef) else ""
        pending.extend((child, inner) for child in ast.iter_child_nodes(node))


def length_without_docstring(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    if ast.get_docstring(function) is None:
        return lines
    docstring = function.body[0]
    return lines - ((docstring.end_lineno or docstring.lineno) - docstring.lineno + 1)


def parameter_count(function: ast.FunctionDef | ast.AsyncFunctionDef, owner: str) -> int:
    given = function.args
    named = [parameter.arg for parameter in [*given.posonlyargs, *given.args]]
    if owner and named and named[0] in {"self", "cls"}:
        named = named[1:]
    return len(named) + len(given.kwonlyargs) + (given.vararg is not None) + (given.kwarg is not None)


def texts() -> Iterator[tuple[str, int, str]]:
    """The lines of every text file of the project, with their place; a file with NUL bytes is no text."""
    for path in project_files():
        content = path.read_bytes()
        if b"\0" not in content:
            for number, line in enumerate(content.decode("utf-8", "replace").splitlines(), 1):
                yield shown(path), number, line


def test_every_part_of_the_package_has_a_floor() -> None:
    parts = {part_of(module_name(path)) for path in modules(PACKAGE)}
    assert sorted(parts - {*FLOORS, "__main__"}) == []


def test_imports_go_down_only() -> None:
    broken = [
        f"{shown(path)}:{found.line}: {here} (floor {FLOORS[here]}) imports {found.module} (floor {FLOORS[there]})"
        for path in modules(PACKAGE)
        for here, there, found in inner_imports(path)
        if not found.for_types and here != there and FLOORS[there] >= FLOORS[here]
        if not (found.in_function and (here, there) in EXCEPTIONS)
    ]
    assert broken == []


def test_some_parts_use_less_than_their_floor_allows() -> None:
    broken = [
        f"{shown(path)}:{found.line}: {here} imports {found.module}"
        for path in modules(PACKAGE)
        for here, there, found in inner_imports(path)
        if not found.for_types and here in NARROWER and there not in NARROWER[here]
        if not (found.in_function and (here, there) in EXCEPTIONS)
    ]
    assert broken == []


def test_resolve_and_rules_never_import_one_another() -> None:
    broken = [
        f"{shown(path)}:{found.line}: {here} imports {found.module}"
        for path in modules(PACKAGE)
        for here, there, found in inner_imports(path)
        if STRANGERS.get(here) == there
    ]
    assert broken == []


def test_only_the_document_imports_the_html_parser() -> None:
    importers = {
        path.relative_to(ROOT / PACKAGE).as_posix()
        for path in modules(PACKAGE)
        for found in imports(path)
        if found.module.split(".")[0] == "turbohtml" and not found.for_types
    }
    assert [path for path in importers if not path.startswith(HTML_PARSER)] == []


def test_only_the_document_and_the_syntaxes_know_elements() -> None:
    broken = [
        f"{shown(path)}:{node.lineno}"
        for path in modules(PACKAGE)
        if part_of(module_name(path)) not in HTML_TREE
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Name | ast.Attribute | ast.alias)
        if "Element" in (getattr(node, "id", None), getattr(node, "attr", None), getattr(node, "name", None))
    ]
    assert broken == []


def test_no_file_is_longer_than_its_limit() -> None:
    long = [
        f"{shown(path)}: {count}"
        for path in modules(*PYTHON)
        if (count := len(path.read_text("utf-8").splitlines())) > FILE_LINES
    ]
    assert long == []


def test_no_function_is_longer_than_its_limit() -> None:
    long = [
        f"{shown(path)}:{function.lineno}: {function.name}: {count}"
        for path in modules(*PYTHON)
        for function, _ in functions(path)
        if (count := length_without_docstring(function)) > FUNCTION_LINES
    ]
    assert long == []


def test_no_function_takes_more_parameters_than_the_limit() -> None:
    many = [
        f"{shown(path)}:{function.lineno}: {function.name}: {count}"
        for path in modules(*PYTHON)
        for function, owner in functions(path)
        if (count := parameter_count(function, owner)) > PARAMETERS
        if owner != "Site" and not shown(path).startswith(f"{PACKAGE}/models/")
    ]
    assert many == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    broken = [
        shown(path)
        for path in modules(*PYTHON)
        for part in path.relative_to(ROOT).with_suffix("").parts
        if FORBIDDEN_WORDS.intersection(part.split("_"))
    ]
    assert broken == []


def test_every_module_opens_with_one_sentence_and_the_future_import() -> None:
    broken = [
        shown(path)
        for path in modules(PACKAGE)
        if not ast.get_docstring(tree_of(path)) or not annotations_are_lazy(tree_of(path))
    ]
    assert broken == []


def annotations_are_lazy(tree: ast.Module) -> bool:
    rest = tree.body[1:]
    return not rest or (isinstance(rest[0], ast.ImportFrom) and rest[0].module == "__future__")


def test_nothing_names_a_path_of_one_machine() -> None:
    broken = [f"{name}:{number}: {line.strip()[:80]}" for name, number, line in texts() if MACHINE_PATH.search(line)]
    assert broken == []


def test_nothing_names_the_host_of_a_package_index() -> None:
    broken = [f"{name}:{number}: {line.strip()[:80]}" for name, number, line in texts() if INDEX_HOST.search(line)]
    assert broken == []


def test_the_top_level_holds_nothing_else() -> None:
    names = {path.relative_to(ROOT).parts[0] for path in project_files()}
    assert sorted(name for name in names if name not in TOP_LEVEL and not name.startswith(".")) == []
