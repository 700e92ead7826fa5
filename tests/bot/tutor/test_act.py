"""What an act says of the group that it was done in."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.tutor.act import Act, Deed

AT = datetime(2026, 12, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("deed", "detail", "group"),
    [
        pytest.param(Deed.PUSHED, "-100", -100, id="a round"),
        pytest.param(Deed.HOMEWORK_SET, "-100", -100, id="homework"),
        pytest.param(Deed.HOMEWORK_DROPPED, "-100", -100, id="homework taken back"),
        pytest.param(Deed.PUSHED, None, None, id="a round in no group that is named"),
        pytest.param(Deed.PUSHED, "class", None, id="a word that is no id"),
        pytest.param(Deed.FLAG_ACCEPTED, "12", None, id="the number of a flag"),
        pytest.param(Deed.GRANTED, "teacher", None, id="a role"),
    ],
)
def test_the_group_is_named_by_acts_that_are_done_in_one(deed: Deed, detail: str | None, group: int | None) -> None:
    assert Act(deed=deed, at=AT, by=None, detail=detail).group == group
