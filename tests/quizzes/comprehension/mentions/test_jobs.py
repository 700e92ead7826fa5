"""A job is asked for where a talk names it, not where one is called by it or has it who speaks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.mentions import mentioned
from quizzes.comprehension.mentions.jobs import is_called_so
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

_BEFORE = ("那天的天很蓝。", "外头没有人。", "后来就不冷了。")


def jobs_of(*said: str, title: str | None = None) -> list[str]:
    found = talk(*(("林芳", each, None) for each in (*_BEFORE, *said)), language=None)
    if title is not None:
        found = replace(found, headings=(replace(found.headings[0], source=title),))
    items = mentioned.candidates(Document(found), Tally())
    return [item.key for item in items if item.subject == "mentioned@job"]


@pytest.mark.parametrize(
    ("said", "keys"),
    [
        pytest.param("邻居的儿子是会计。", ["会计"], id="of somebody else"),
        pytest.param("我弟弟请了一个律师。", ["律师"], id="whom one calls"),
        pytest.param("我从前在镇上当会计。", [], id="of one who speaks"),
        pytest.param("您原来是律师吗？", [], id="of one who is asked"),
        pytest.param("我的邻居是会计。", ["会计"], id="of somebody else, as one who speaks says"),
        pytest.param("陈律师来得最早。", [], id="how somebody is called"),
    ],
)
def test_a_job_is_asked_for_that_is_of_none_who_speaks(said: str, keys: list[str]) -> None:
    assert jobs_of(said) == keys


def test_a_job_by_which_one_is_introduced_is_not_asked_for() -> None:
    found = talk(*(("林芳", each, None) for each in ("她今年四十岁，在镇上做会计。", *_BEFORE)), language=None)
    assert not [each for each in mentioned.candidates(Document(found), Tally()) if each.subject == "mentioned@job"]


def test_a_job_that_a_heading_names_is_not_asked_for() -> None:
    assert jobs_of("邻居的儿子是会计。", title="山里的路") == ["会计"]
    assert jobs_of("邻居的儿子是会计。", title="会计与山路") == []


@pytest.mark.parametrize(
    ("text", "is_called"),
    [
        pytest.param("王护士走了。", True, id="after a surname"),
        pytest.param("王护士走了，别的护士还在。", False, id="once without one"),
        pytest.param("护士走了。", False, id="at the beginning"),
    ],
)
def test_who_is_called_by_a_job_has_a_surname_before_it(text: str, *, is_called: bool) -> None:
    assert is_called_so(text, "护士") is is_called
