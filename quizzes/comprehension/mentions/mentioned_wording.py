"""
How is it asked which of four things is spoken of, and why is each of them right or wrong?

    原文提到了下面哪种动物？     where one is, with the words that name it; the other three do not come up
    原文没有提到下面哪种蔬菜？    where one is not, with the words that name the others
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.meant import quoted_with_meaning
from quizzes.distractors.glosses.wording import thought_around
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified, is_written_in_kana, table
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.mentions.mentioned import Thing, Told
    from quizzes.distractors.document import Document

_COUNTS = {2: ("二つ", "two"), 3: ("三つ", "three")}
_SAYS_FIRST = lazy_regex(
    "^[说說](?=[\u4e00-\u9fff]{4})(?![说說着过過了起到不话話明法])"
)  # 说工厂倒了: who says so is before it


def asked_as_spoken_of(document: Document, asked: str, known: Told, others: Sequence[Thing], merit: float) -> Item:
    """Ask which thing of a sort is spoken of: the `known` one, and none of the `others`."""
    spot, quote = known.spots[0], _quoted(known)
    said, word = quoted_with_meaning(document, spot, quote), document.written(known.thing.word)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="mentioned",
        prompt=document.written(f"原文提到了下面{asked}？"),
        key=word,
        distractors=tuple(_unsaid(document, other) for other in others),
        evidence=spot.evidence(quote),
        explanation=Localized(
            ja=f"{said.ja}{_is_ja(word, known.thing)}", en=f"{said.en} {word} means “{known.thing.en}”."
        ),
        place=spot.place,
        subject=f"mentioned@{known.thing.sort}",
        merit=merit,
        tags=("R6",),
    )


def asked_as_absent(document: Document, asked: str, known: Sequence[Told], key: Thing) -> Item:
    """Ask which thing of a sort is not spoken of: the `key`, while all that are `known` are."""
    first = known[0]
    word, names = document.written(key.word), [document.written(each.thing.word) for each in known]
    count_ja, count_en = _COUNTS[len(names)]
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="mentioned",
        prompt=document.written(f"原文没有提到下面{asked}？"),
        key=word,
        distractors=tuple(_said(document, each) for each in known),
        evidence=first.spots[0].evidence(_quoted(first)),
        explanation=Localized(
            ja=f"{_named_ja(word, key)}は本文に出てきません。ほかの{count_ja}（{'、'.join(names)}）は出てきます。",
            en=f"{word} ({key.en}) does not come up in the text; the other {count_en} ({', '.join(names)}) do.",
        ),
        place=first.spots[0].place,
        subject=f"mentioned@{key.sort}",
        merit=1.7,
        tags=("R6",),
    )


def _quoted(told: Told) -> str:
    """Quote the clause that names a thing first, to the end of its thought."""
    spot = told.spots[0]
    said = thought_around(spot.source, in_simplified(spot.source).find(told.thing.word))
    return _SAYS_FIRST.sub("", said)


def _japanese(word: str, thing: Thing) -> str:
    """Give what a thing is in Japanese; of one that Japanese takes over as it is written, 油条, what our table has."""
    known = table().get(thing.word)
    if known is None or thing.ja != word or thing.ja in known.ja or is_written_in_kana(word, known.shown_ja):
        return thing.ja
    return known.shown_ja


def _named_ja(word: str, thing: Thing) -> str:
    said = _japanese(word, thing)
    inner = said.replace("（", "、").removesuffix("）")  # no brackets within brackets
    return f"「{word}」" if said == word else f"「{word}」（{inner}）"


def _is_ja(word: str, thing: Thing) -> str:
    """Say what a thing is in Japanese, unless only the script differs."""
    said = _japanese(word, thing)
    return "" if in_simplified(said) == in_simplified(word) else f"「{word}」は「{said}」です。"


def _unsaid(document: Document, thing: Thing) -> Distractor:
    word = document.written(thing.word)
    why = Localized(
        ja=f"{_named_ja(word, thing)}は本文に出てきません。",
        en=f"{word} ({thing.en}) does not come up in the text.",
    )
    return Distractor(option=word, code=RefutationCode.EDITED, why=why)


def _said(document: Document, told: Told) -> Distractor:
    word = document.written(told.thing.word)
    said = quoted_with_meaning(document, told.spots[0], _quoted(told))
    why = Localized(
        ja=f"{_named_ja(word, told.thing)}は本文に出てきます。{said.ja}",
        en=f"{word} ({told.thing.en}) does come up. {said.en}",
    )
    return Distractor(option=word, code=RefutationCode.OTHER_TRUTH, why=why)
