"""A short run of what `make library` does at length, and the judges themselves: they see what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.bot.hostile_files import LIMITS
from tests.library import scenes_in, scenes_out, scenes_review, scenes_roles
from tests.library.claims import Claims
from tests.library.hostile import Case, Scale, fault_of, harm, small
from tests.library.play import play
from tests.library.pupils import Waits
from tests.library.stage import as_settings
from tests.library.upheaval import upheaval

if TYPE_CHECKING:
    from pathlib import Path

SEED = 5
CHANGES = 8
SOME = {"json-deep", "csv-answer-not-offered", "xlsx-bomb", "zip-in-zip", "a-formula", "gb18030"}
SCENES = (
    scenes_in.every_template_is_filled_in_and_sent_back,
    scenes_out.a_set_goes_out_and_in_again_in_every_format,
    scenes_in.what_is_wrong_cannot_be_published,
    scenes_review.a_draft_is_reviewed_question_by_question,
    scenes_roles.a_role_is_given_and_taken_by_id_by_reply_and_by_contact,
)


@pytest.fixture
def told() -> list[str]:
    """Give what is told."""
    return []


@pytest.fixture
def claims(told: list[str]) -> Claims:
    """Give a table without claims."""
    return Claims(told.append)


async def test_an_admin_does_it_and_others_are_refused(tmp_path: Path, claims: Claims, told: list[str]) -> None:
    await play(tmp_path, claims, SCENES)
    assert not claims.broken, told


async def test_files_that_mean_no_good_leave_nothing(tmp_path: Path, claims: Claims, told: list[str]) -> None:
    cases = [case for case in small() if case.id in SOME]
    scale = Scale(pupils=5, quiet=1.0, weighs=False)
    await harm(tmp_path, claims, cases, as_settings(LIMITS), scale)
    assert [claim for claim in claims.broken if "slows" not in claim] == [], told  # how long it takes is the machine's


async def test_no_answer_is_lost_while_sets_change(tmp_path: Path, claims: Claims, told: list[str]) -> None:
    await upheaval(tmp_path, claims, SEED, CHANGES)
    assert not claims.broken, told


async def test_a_scene_that_fails_is_a_claim_that_does_not_hold(tmp_path: Path, claims: Claims) -> None:
    async def a_scene(_: object) -> str:
        raise AssertionError

    await play(tmp_path, claims, [a_scene])
    assert claims.broken == ["a scene"]


@pytest.mark.parametrize(
    ("words", "said", "is_accepted", "is_fault"),
    [
        pytest.param("line 2", "❌ line 2: no", False, False, id="refused-with-the-place"),
        pytest.param("line 2", "❌ no", False, True, id="refused-without-the-place"),
        pytest.param("line 2", "line 2", True, True, id="accepted-though-wrong"),
        pytest.param(None, "fine", True, False, id="accepted"),
        pytest.param(None, "❌ no", False, True, id="refused-though-good"),
        pytest.param("❌", "❌ could not be read to the end", False, True, id="unforeseen"),
    ],
)
def test_the_judge_of_words_sees_what_is_wrong(
    words: str | None, said: str, *, is_accepted: bool, is_fault: bool
) -> None:
    case = Case(id="x", name="a.csv", content=bytes, words=words)
    assert (fault_of(case, said, is_accepted=is_accepted) is not None) is is_fault


@pytest.mark.parametrize(("share", "wait"), [(0.5, 51.0), (0.99, 100.0), (1.0, 100.0)])
def test_a_share_of_waits(share: float, wait: float) -> None:
    assert Waits.of([number / 1000 for number in range(1, 101)]).at(share) == pytest.approx(wait)
