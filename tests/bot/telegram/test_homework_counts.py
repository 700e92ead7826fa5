"""How many questions of homework a teacher is offered: "all" is said only of all."""

from __future__ import annotations

import pytest

from bot.store import SetInfo, SetState
from bot.store.groups import Group
from bot.telegram.homework_screens import counts_for_homework
from bot.texts import texts_for
from quizzes.question import Kind, Localized

GROUP = Group(chat=-100, title="Class", language=None, spoken="en", added_by=None, is_here=True)


@pytest.mark.parametrize(
    ("there", "offered"),
    [
        pytest.param(4, ["All (4)"], id="few"),
        pytest.param(45, ["5", "10", "20", "All (45)"], id="some"),
        pytest.param(100, ["5", "10", "20", "All (100)"], id="as-many-as-may-be"),
        pytest.param(384, ["5", "10", "20", "100"], id="more-than-may-be"),
    ],
)
def test_all_is_said_only_of_all(there: int, offered: list[str]) -> None:
    info = SetInfo(
        id="long",
        title=Localized(en="A long one"),
        version=1,
        state=SetState.PUBLISHED,
        language="en",
        questions=there,
        kinds={Kind.CLOZE: there},
        origin="long.json",
    )
    screen = counts_for_homework(texts_for("en"), GROUP, info, there, 100)

    assert [button.text for button in screen.keyboard[0]] == offered
