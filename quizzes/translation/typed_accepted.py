"""What else is right where a phrase is typed, as its hint allows: other spellings and objects, digits, 个 or none?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import is_hanzi, to_traditional
from quizzes.chinese.spellings import other_spelling
from quizzes.distractors.words import in_simplified
from quizzes.translation.amounts import digits_of
from quizzes.translation.durations import other_wording
from quizzes.translation.said_together import Kind as PhraseKind
from quizzes.translation.typed_cues import LEFT_OUT, cues_of, objects_fitting, shape_of

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.translation.phrases import Phrase

# 二百一十天 is right as well as 两百一十天, and 二千; before a unit alone it is not.
_OTHER_TWO, _TWOS = lazy_regex("[二两兩](?=[百千])"), {"二": "两", "两": "二", "兩": "二"}


def accepted(document: Document, phrase: Phrase) -> tuple[str, ...]:
    """Take what else is right, each in every way that its words are written: 年青人 for 年轻人."""
    texts = [phrase.text, *phrase.accepted, *_otherwise(phrase), *with_other_object(document, phrase)]
    if is_two_guests(phrase):
        texts.append(f"二{phrase.text[1:]}")
    shapes = _shapes(document, phrase)
    for word in dict.fromkeys((*phrase.words, phrase.text)):  # 辞职信 may be two words
        other = other_spelling(in_simplified(word))
        if other and _is_of_shape(other, in_simplified(shapes.get(word, ""))):
            texts += [text.replace(word, document.written(other)) for text in texts]
    return tuple(texts[1:])


def _shapes(document: Document, phrase: Phrase) -> dict[str, str]:
    """Give what the hint shows of each word, and of a phrase that is but a word what it shows of that."""
    shown = [shape_of(cue) for cue in cues_of(document, phrase)]
    return {
        **dict(zip(phrase.words, shown, strict=False)),
        **({phrase.text: "".join(shown)} if not phrase.lead else {}),
    }


def _is_of_shape(word: str, shape: str) -> bool:
    """Tell whether a hint does not show another character than a word has: no 年青 of □轻."""
    if LEFT_OUT not in shape or len(shape) != len(word):
        return True
    return all(drawn in {LEFT_OUT, char} or not is_hanzi(drawn) for drawn, char in zip(shape, word, strict=True))


def with_other_object(document: Document, phrase: Phrase) -> tuple[str, ...]:
    """Write the phrase with each other object that fits what is shown, in the script of the text."""
    word = phrase.words[-1]
    is_traditional = in_simplified(phrase.text) != phrase.text
    others = (to_traditional(one) if is_traditional else one for one in objects_fitting(document, phrase))
    return tuple(f"{phrase.text.removesuffix(word)}{other}" for other in others)


def is_two_guests(phrase: Phrase) -> bool:
    """Tell whether two people are counted politely, before whom 二 is right as well: 二位客人."""
    return in_simplified(phrase.lead) == "两位"


def _otherwise(phrase: Phrase) -> tuple[str, ...]:
    """
    Write an amount with digits, as one may type it, a length of time with 个 or without it, and 这条 as 这一条.

    So is two: 2个, of which the explanation says how it is read.
    """
    if not phrase.lead:
        return ()
    if phrase.is_pointed:
        return (f"{phrase.text[0]}一{phrase.text[1:]}",)
    is_amount = phrase.kind is PhraseKind.AMOUNT
    number, measure = (phrase.lead[:-1], phrase.lead[-1]) if is_amount else (phrase.lead, "")
    digits = digits_of(number)
    written = [f"{digits}{measure}{phrase.words[-1]}"] if digits else []
    texts = [phrase.text, *written]
    others = [other for text in texts if (other := other_wording(text))]
    hundreds = [_OTHER_TWO.sub(lambda two: _TWOS[two[0]], text) for text in (phrase.text, *others)]
    return tuple(dict.fromkeys([*written, *others, *(text for text in hundreds if text not in texts)]))
