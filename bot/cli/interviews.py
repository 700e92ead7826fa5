"""How does a verb get the interview that a person names, and what if it is none?"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from bot.cli.files import name_of, read_bytes
from bot.cli.on_screen import on_screen
from bot.cli.progress import busy
from bot.cli.report import naming
from bot.settings import file_limits
from quizzes.checking import interview_in as interview_in_file
from quizzes.errors import BadInput, InvalidInterview, InvalidWords
from quizzes.formats import format_of
from quizzes.problem import Severity

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.interview import Interview


def data_in(file: Path) -> bytes:
    """
    Get what is in a file, or comes by standard input at the pace of whoever types it.

    Raises:
        BadInput: the file cannot be read.
    """
    with naming(file):
        return read_bytes(file, file_limits(os.environ))


def interview_in(data: bytes, file: Path) -> Interview:
    """
    Read an interview, with whatever is wrong with it.

    Raises:
        BadInput: it is a question set.
    """
    limits = file_limits(os.environ)
    if format_of(data, name_of(file), limits) is not None:
        msg = f"{on_screen(file)}: this is a question set and no interview; `quizbot check` judges it"
        raise BadInput(msg)
    with busy("Reading"):
        return interview_in_file(data, limits)


def refuse_errors(interview: Interview, file: Path) -> None:
    """
    Let no interview pass that has an error.

    Raises:
        BadInput: it has; the message tells all problems.
    """
    if not interview.is_usable:
        with naming(file):
            refusal = InvalidWords if interview.is_word_list else InvalidInterview
            raise refusal([problem for problem in interview.problems if problem.severity is Severity.ERROR])
