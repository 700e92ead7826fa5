"""
By which words is a reply one of the sort that is asked for, or names what is asked for?

    有没有闹过笑话？ — 多了去了！                      there is plenty
    这块料怎么看？ — 先看纹，再听声                    the steps
    请对学生说句话。 — 别着急……                      advice
    最意外的发现是什么？ — 三百米处的一条裂缝，……      a thing
    压力来自哪里？ — 很多人以为是房租，其实是退货。     what it is in fact

A row of `answer_sorts.tsv` gives what is asked, how it is answered (`word` is quoted) and what that word does; what is
`asked` may be quoted too. The first that holds is told; those of a name hold wherever in a reply it stands.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from quizzes.chinese.pattern_lists import filled
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.display import nested
from quizzes.question import Localized

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

_SORT, _NAME = "sort", "name"
# What the speaker thinks of it: 我不同意, and not 县里同意 (which allows it), 学校支持了两万块 (which helps).
_OWN_VIEW = (
    "(?:"
    + "|".join(
        rf"(?<={before}){word}"
        for before in ("我", "我们", "我也", "我都", "我是", "我很", "我就", "我当然", "我完全", "我坚决")
        for word in ("不?同意(?![了过])", "不?支持(?![了过])")
    )
    + ")"
)
# What the patterns of the table name.
_PARTS = {"own_view": _OWN_VIEW, "year": r"(?:\d{4}|[〇零一二三四五六七八九]{4})年"}


class _Row(NamedTuple):
    asks: re.Pattern[str]
    tells: re.Pattern[str]
    ja: str
    en: str


def of_sort(asked: str, said: str, question: str, reply: str) -> Localized:
    """
    Say by which words a reply is of the sort that is asked for.

    `asked` and `said` are the question and the reply in simplified characters.
    """
    return _of_rows((*_rows(_SORT), *_rows(_NAME)), asked, said, question, reply)


@lru_cache(maxsize=2)
def _rows(says: str) -> Sequence[_Row]:
    return tuple(
        _Row(asks=lazy_regex(filled(asks, **_PARTS)), tells=lazy_regex(filled(tells, **_PARTS)), ja=ja, en=en)
        for what, asks, tells, ja, en in rows_of("answer_sorts.tsv")
        if what == says
    )


def _of_rows(rows: Sequence[_Row], asked: str, said: str, question: str, reply: str) -> Localized:
    for asks, tells, ja, en in rows:
        at = asks.search(asked)
        found = tells.search(said) if at is not None else None
        if at is not None and found is not None:
            words = {name: reply[slice(*found.span(name))] for name in found.re.groupindex}
            thing = question[slice(*at.span("asked"))] if "asked" in at.re.groupindex else ""
            return Localized(
                ja=ja.format(**{name: nested(word) for name, word in words.items()}, asked=nested(thing)),
                en=f" {en.format(**words, asked=thing)}",
            )
    return Localized(ja="", en="")
