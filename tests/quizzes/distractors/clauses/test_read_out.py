"""What stands amid a longer quotation has no name before it: it is not its reader's."""

from __future__ import annotations

from quizzes.distractors.clauses.lead_back import label_of
from quizzes.distractors.document import Document
from tests.quizzes.reading.outlines import read


def test_a_letter_that_is_read_out_is_nobody_s_own_words() -> None:
    letter = "每次听到比赛我都想换台。我的脚受过伤。从那以后我再也没有跑过。"
    document = Document(
        read(
            f"""
            主持人：我念一封信：“{letter * 3}”谢谢这位朋友。

            周安：不客气，我也受过伤。

            主持人：您的脚现在好了吗？

            周安：早就好了。
            """
        )
    )
    labels = {spot.source.strip(): label_of(document, spot) for spot in document.spots}
    assert labels["我的脚受过伤。"] == ""
    assert labels["不客气，我也受过伤。"] == "周安："
