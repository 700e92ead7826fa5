"""What the tests of the command line share: a person who types a command, with a database of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bot.cli import quizbot

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from click.testing import Result


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody at a command line, in a folder of their own."""

    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "data" / "quizbot.db"

    def types(self, *words: str | Path, stdin: bytes | None = None) -> Result:
        """Run a command in this process."""
        environ = {"QUIZBOT_DATABASE": str(self.database)}
        result = CliRunner(env=environ).invoke(quizbot, list(map(str, words)), input=stdin, prog_name="quizbot")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    def gets_object(self, *words: str | Path) -> dict[str, Any]:
        """Run a command that must go well and prints a JSON object."""
        found = self._gets_json(*words)
        assert isinstance(found, dict)
        return found

    def gets_list(self, *words: str | Path) -> list[dict[str, Any]]:
        """Run a command that must go well and prints a JSON list."""
        found = self._gets_json(*words)
        assert isinstance(found, list)
        return found

    def library(self) -> list[dict[str, Any]]:
        """List all that is in the library."""
        return self.gets_list("sets", "list", "--json", "--all")

    def _gets_json(self, *words: str | Path) -> object:
        result = self.types(*words)
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    def runs(self, *words: str | Path, **environ: str) -> subprocess.CompletedProcess[bytes]:
        """Run a command in a process of its own, as a shell would."""
        return subprocess.run(  # a test says what is run
            [sys.executable, "-c", "from bot.cli import main; main()", *map(str, words)],
            env={**os.environ, "QUIZBOT_DATABASE": str(self.database), **environ},
            capture_output=True,
            check=False,
            timeout=60,
        )

    def writes(self, name: str, content: bytes | str) -> Path:
        """Save a file."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(folder=tmp_path)
