"""What does the word at the head of a sentence mean, and what does it do with the words before it?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.distractors.display import nested, stopped
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Words at the head of a sentence, what they mean, if anything, and what they do with the words before them."""

    words: re.Pattern[str]
    means_ja: str
    means_en: str
    does_ja: str
    does_en: str


def _rows() -> Iterator[Opening]:
    for words, means_ja, means_en, does_ja, does_en in (
        ("正?因为", "なぜなら", "because", "の理由を述べます", "gives the reason for what comes before"),
        ("但|可是|然而", "しかし", "but", "に対して逆のことを述べます", "turns against what comes before"),
        ("不过", "ただ、でも", "though", "に条件や別の見方を加えます", "qualifies what comes before"),
        ("而", "一方", "while", "と対比して述べます", "sets a contrast to what comes before"),
        ("反过来", "逆に", "the other way round", "を逆の向きから述べます", "reverses what comes before"),
        ("相反|反而", "逆に", "on the contrary", "と反対のことを述べます", "states the opposite of what comes before"),
        (
            "否则|不然",
            "そうでなければ",
            "otherwise",
            "のようにしない場合を述べます",
            "gives the alternative to what comes before",
        ),
        ("其实", "実は", "in fact", "という見方を正します", "corrects what comes before"),
        (
            "这意味着|这说明|这就是说",
            "これは…ということだ",
            "this means",
            "の意味を述べます",
            "gives the meaning of what comes before",
        ),
        ("也就是说|换句话说", "つまり", "in other words", "を言い換えます", "restates what comes before"),
        (
            "所以|因此|于是|结果|为此|这样一来",
            "だから、それで",
            "so",
            "までの話を受けて、その結果を述べます",
            "gives the result of what leads up to this",
        ),
        ("其中", "その中で", "among them", "のうちの一部を取り上げます", "picks out a part of what comes before"),
        ("除此|此外|另外", "そのほか", "besides", "に付け加えます", "adds to what comes before"),
        ("比如|例如", "たとえば", "for example", "の例を挙げます", "gives an example of what comes before"),
        (
            "尤其|特别是",
            "特に",
            "especially",
            "のうち、特に言いたいことを述べます",
            "stresses a part of what comes before",
        ),
        ("甚至", "さらには", "even", "よりも極端なことを述べます", "goes further than what comes before"),
        ("那时|当时|从那", "その時", "at that time", "の時のことを述べます", "tells of the time of what comes before"),
        (
            "后来|然后|接着|从此|接下来",
            "その後",
            "afterwards",
            "の後のことを述べます",
            "moves on in time from what comes before",
        ),
        (
            "第二[天年]",
            "その次の日・年",
            "the next day or year",
            "の後のことを述べます",
            "moves on in time from what comes before",
        ),
        ("这|那(?!么)|它|他|她", "", "", "を指しています", "points back to what comes before"),
        ("", "", "", "に続けて話を進めます", "goes on from what comes before"),
    ):
        yield Opening(words=re.compile(words), means_ja=means_ja, means_en=means_en, does_ja=does_ja, does_en=does_en)


_OPENINGS = tuple(_rows())


def does_alike(one: str, other: str) -> bool:
    """Tell whether two openings do the same, so that either may stand after some words: 所以, 因此."""
    return _opening_of(one) is _opening_of(other)


def relation_of(opening: str, before: str) -> Localized:
    """Say what an opening means, and what it does with the words before it."""
    found = _opening_of(opening)
    ja, en = (f"は「{found.means_ja}」の意味で、", f" (“{found.means_en}”)") if found.means_ja else ("は、", "")
    return Localized(
        ja=f"文頭の「{opening}」{ja}前の「{nested(before)}」{found.does_ja}。",
        en=f"The opening {opening}{en} {found.does_en}: {stopped(before)}",
    )


def _opening_of(opening: str) -> Opening:
    plain = in_simplified(opening)
    return next(each for each in _OPENINGS if each.words.match(plain))
