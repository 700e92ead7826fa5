"""A set goes out as a file of each format and comes in again: the same questions, as far as the format carries them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.formats import Format
from tests.library.sets import as_file, mixed
from tests.quizzes.formats.reading import set_in

if TYPE_CHECKING:
    from quizzes.question import QuestionSet
    from tests.library.cast import Cast

# How many of the six questions (four choices, one typed, one with tiles) a format carries.
CARRIED = {Format.GIFT: 5, Format.AIKEN: 4, Format.MOODLE_XML: 5}
SET = mixed("carried")
ALL = len(SET.questions)
FOUND = re.compile(r"(\d+) new questions?, (\d+) changed, (\d+) gone, (\d+) as before")


async def a_set_goes_out_and_in_again_in_every_format(cast: Cast) -> str:
    """None of its questions is new when it comes in again, ids in the file or not, and what is not carried was said."""
    boss = cast.boss
    await boss.gives(*as_file(SET))
    await boss.press("📢")
    for format_ in Format:
        await cast.opens_set("Set carried")
        await boss.press("💾 As a file")
        await boss.press(format_.label)
        file, caption = boss.file, boss.screen
        assert file.name.endswith(format_.value)
        assert ("cannot hold" in caption) == (format_ is not Format.JSON), caption
        told = await boss.gives(f"again{format_.value}", file.content)
        assert facts(set_in(file.content, file.name)) == facts(SET)[: CARRIED.get(format_, ALL)]
        if format_ is Format.JSON:
            assert "already" in told, told
        else:
            await _comes_back(cast, format_, told)
    return f"{len(Format)} formats"


def facts(question_set: QuestionSet) -> list[tuple[object, ...]]:
    """Give what every format carries of questions that it carries at all."""
    return [(each.form, each.prompt, each.options, each.answer) for each in question_set.questions]


async def _comes_back(cast: Cast, format_: Format, told: str) -> None:
    """Say that the file is the next version of the set, and see what that would change."""
    boss, count = cast.boss, CARRIED.get(format_, ALL)
    if "Id: carried" not in told:
        await boss.press("✏️ Change the id")
        await boss.says("carried")
    now = boss.with_buttons
    match = FOUND.search(now.text)
    assert match is not None or "same content" in now.text, now.text
    if match is not None:
        new, changed, gone, same = map(int, match.groups())
        assert (new, changed + same, gone + count) == (0, count, ALL), now.text
    await boss.press("🗑", now)


SCENES = (a_set_goes_out_and_in_again_in_every_format,)
