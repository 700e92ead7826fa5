"""What README and docs promise is there: commands, targets, variables, files, formats."""

from __future__ import annotations

import re
import runpy
from dataclasses import fields
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from bot.cli import quizbot
from bot.settings import Care
from bot.telegram.command_menus import MENU
from bot.texts import texts_for
from quizzes.formats.question_json import read_set
from quizzes.limits import Limits

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
DOCS = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
LANGUAGES = ("ja", "en", "zh")


def quizbot_commands() -> list[str]:
    return sorted(
        set(re.findall(r"^quizbot .+$|(?<=`)quizbot [^`]+(?=`)|(?<=bin/)quizbot [^`\n]+", DOCS, flags=re.MULTILINE))
    )


def make_targets() -> set[str]:
    blocks, spans = re.findall(r"```[a-z]*\n(.*?)```", DOCS, flags=re.DOTALL), re.findall(r"(?<!`)`([^`\n]+)`", DOCS)
    at_a_start = r"(?:^[ $]*|&& )make ([a-z]+)\b"  # a chat that a block shows may say "make" too
    return set(re.findall(at_a_start, "\n".join([*blocks, *spans]), flags=re.MULTILINE))


@pytest.mark.parametrize("line", quizbot_commands())
def test_every_command_of_the_docs_is_one(line: str) -> None:
    command: click.Command = quizbot
    context = click.Context(quizbot)
    words = line.split()[1:]
    while isinstance(command, click.Group) and words:
        found = command.get_command(context, words.pop(0))
        assert found is not None, line
        command = found
    options = {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)}
    named = {word for word in words if re.fullmatch(r"-[a-z]|--[a-z-]+", word)}

    assert named <= {*options, "--help", "--version"}, line


def test_every_verb_stands_in_the_docs() -> None:
    verbs = quizbot.list_commands(click.Context(quizbot))

    assert [verb for verb in verbs if f"quizbot {verb}" not in DOCS] == []


def test_every_target_of_the_docs_is_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, flags=re.MULTILINE))

    assert {"play", "test", "check", "bench"} <= make_targets()
    assert make_targets() <= targets


def test_ci_runs_the_test_command_of_the_readme() -> None:
    assert re.search(r"^make test$", (ROOT / "README.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))

    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_variable_is_documented() -> None:
    settings = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot" / "settings").glob("*.py"))
    page = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    limits = {f"QUIZBOT_LIMIT_{field.name.upper()}" for field in (*fields(Limits), *fields(Care))}
    named = set(re.findall(r"QUIZBOT_[A-Z_]+(?<!_)", settings)) - {"QUIZBOT"}

    assert (named | limits) - {"QUIZBOT_LIMIT"} == set(re.findall(r"`(QUIZBOT_[A-Z_]+)`", page))


def test_every_message_that_operators_are_told_of_is_one() -> None:
    """The first column of the last table holds what the bot says, with … for what differs."""
    page = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8").partition("## When something is wrong")[2]
    code = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "bot").rglob("*.py")))
    joined = re.sub(r'"\s*\n\s*f?"', "", code)
    cells = re.findall(r"^\| (`.+?) \|", page, flags=re.MULTILINE)
    said = [part.strip() for cell in cells for text in re.findall("`([^`]+)`", cell) for part in text.split("…")]
    sqlites = {
        "database disk image is malformed",
        "file is not a database",
        "cannot be made (Permission denied)",
    }

    assert len(said) > 20
    assert [part for part in said if part not in joined and part not in sqlites] == []


def test_every_file_that_operators_are_given_has_variables_that_exist() -> None:
    page = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    known = set(re.findall(r"`(QUIZBOT_[A-Z_]+)`", page))
    files = sorted((ROOT / "docs" / "deployment").iterdir())
    named = {name for file in files for name in re.findall(r"QUIZBOT_[A-Z_]+", file.read_text(encoding="utf-8"))}

    assert [file.name for file in files if file.name not in page] == []
    assert named | set(re.findall(r"\b(QUIZBOT_[A-Z_]+)=", page)) <= known


def test_every_chat_command_is_documented_and_has_a_line_in_the_menus() -> None:
    page = (ROOT / "docs" / "learners.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^\| `/([a-z]+)", page, flags=re.MULTILINE))

    assert named == {*MENU, "start"}
    for language in LANGUAGES:
        texts = texts_for(language)
        assert named == {name for name in named if f"command-{name}" in texts}


def test_the_chats_in_the_pages_are_what_the_bot_says_now() -> None:
    pages: dict[Path, str] = runpy.run_path(str(ROOT / "docs" / "transcript.py"))["chats"]()

    old = [page.name for page, text in pages.items() if page.read_text(encoding="utf-8") != text]
    assert old == [], "make pictures makes them anew"


def test_the_example_of_the_format_is_a_set() -> None:
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    [example] = re.findall(r"```json\n(.*?)```", page, flags=re.DOTALL)

    assert len(read_set(example.encode()).questions) == 3


def test_the_example_of_an_interview_can_be_added(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "admins.md").read_text(encoding="utf-8")
    [example] = [block for block in re.findall(r"```\n(.*?)```", page, flags=re.DOTALL) if "※1" in block]
    file = tmp_path / "example.txt"
    file.write_text(example, encoding="utf-8")

    result = CliRunner().invoke(quizbot, ["check", str(file)])

    assert result.exit_code == 0, result.output
    assert "warning" not in result.output
