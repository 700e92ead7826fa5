"""Why does a word mean here what it does, and why none of its other senses?"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.meant import meant
from quizzes.comprehension.senses.senses_in_context import Origin
from quizzes.distractors.display import clauses, is_balanced, nested, shown, without_brackets, without_end
from quizzes.distractors.item import Distractor
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized, RefutationCode

if TYPE_CHECKING:
    from quizzes.comprehension.senses.senses_in_context import SenseInContext
    from quizzes.comprehension.senses.uses_of_senses import Use
    from quizzes.distractors.document import Document

_OF_THE_WORD = frozenset({Origin.SENSE, Origin.LITERAL})
ASPECTS = frozenset("了过着的")
_BREAKS_OFF = lazy_regex("(?<=[^，。]{2})[从在把跟对给向被和]$")  # 第八天我才从
_JOINING = frozenset("的地得")  # behind which a phrase goes on
_WHO, _BEHIND = lazy_regex("[我你您他她它咱们們妳您]+$"), lazy_regex("^[了过過着著的]+")
_OF_WHOM = lazy_regex("[来去].{1,4}[我你您他她它们]$")  # 来找你 of 来找你的人
_LEAST_BEFORE = 2  # hanzi before a word that decide what it means
_MOST_QUOTED = 24  # hanzi of a clause that an explanation quotes


def explained(document: Document, use: Use) -> Localized:
    key, like = document.written(use.sense.zh), document.written(use.sense.example)
    reading_ja = f"{use.sense.reading}と読み、" if use.sense.reading else ""
    reading_en = f" (read {use.sense.reading})" if use.sense.reading else ""
    (ja, en), (phrase_ja, phrase_en) = _where(use), _what_tells(use)
    tells_ja, tells_en = (phrase_ja, phrase_en) if phrase_ja else _what_stands_beside(use)
    is_other = not set(in_simplified(use.clue)) & set(use.sense.example) - set(use.sense.word) - ASPECTS
    # Where nothing else decides, another use of the same sense does, unless it is this one: 开车 for 开出租车.
    is_like = is_other or (not phrase_ja and use.sense.example not in in_simplified(use.passage))
    quote = en if en in use.passage else use.passage
    means_ja, means_en = meant(document, use.spot, quote) if not tells_ja else ("", "")
    if not tells_ja and all(other.origin not in _OF_THE_WORD for other in use.others):  # the word itself decides
        tells_ja, tells_en = (
            f"ほかの選択肢は、どれも「{use.word}」の意味ではありません。",
            f"; none of the other options is a sense of {use.word}",
        )
    return Localized(
        ja=f"{ja}{means_ja}の「{use.word}」は{reading_ja}「{key}」（{without_brackets(use.sense.ja)}）という意味です。{tells_ja}"
        f"{f'「{like}」の「{use.word}」と同じ使い方です。' if is_like else ''}",
        en=f"In {en}{means_en}, {use.word}{reading_en} means {key} (“{use.sense.en}”)"
        f"{f', as it does in {like}' if is_like else ''}{tells_en}.",
    )


def _what_tells(use: Use) -> tuple[str, str]:
    """Name the words beside it that decide between its senses, unless they are all that is quoted."""
    said = shown(_in_one_piece(use))
    # 您爱人 goes with a lover, or with a friend, as well: only the sense of the word tells which it is.
    decides = any(other.origin in _OF_THE_WORD for other in use.others)
    if not decides or said == use.word or said in _where(use)[1].split("，") or _is_cut(use):
        return "", ""
    return f"「{said}」という語の結びつきが決め手です。", f"; the words around it show this: {said}"


def _what_stands_beside(use: Use) -> tuple[str, str]:
    """Name what stands before or after a word and decides, where it is no phrase with it, or is all that is quoted."""
    before, after = _decides(use)
    if not any(other.origin in _OF_THE_WORD for other in use.others) or not (before or after):
        return "", ""
    said, where, at = (before, "前", "before") if before else (after, "後", "after")
    return f"「{use.word}」の{where}の「{said}」が決め手です。", f"; {said} {at} {use.word} shows this"


def _decides(use: Use) -> tuple[str, str]:
    """
    Give what stands before a word, or else after it, among the words that decide: 第二天 of 第二天她才说, or 八十块.

    Of what is cut off before the end of its phrase that is an object behind 的, or what is done: 吃 of 请我吃的面.
    """
    clue = without_end(_in_one_piece(use))
    before, _, after = clue.partition(use.word)
    if _is_cut(use):
        if tag_of(after[-1:]).startswith("v"):
            return "", after[-1]
        return "", _BEHIND.sub("", after) if after.startswith("的") else ""
    before = _WHO.sub("", before).strip("，, ")
    return (before, "") if len(hanzi_of(before)) >= _LEAST_BEFORE else ("", _BEHIND.sub("", after))


def _is_cut(use: Use) -> bool:
    """
    Tell whether the words that decide are no phrase: 别光看好 of 好的一面, or 开的店 of 是先开的店.

    A verb with its noun is one before 的 as well, whichever is asked for: 开出租车的, 骑电动车的.
    """
    clue, rest = in_simplified(use.clue), in_simplified(use.passage.partition(use.clue)[2])
    last = next((word for word in map(in_simplified, use.spot.words) if len(word) > 1 and clue.endswith(word)), "")
    is_with_noun = clue.startswith(in_simplified(use.word)) and tag_of(last).startswith("n") and last != clue
    is_phrase = rest[:1] not in _JOINING or (
        rest.startswith("的") and (is_with_noun or _is_verb_with(use, clue) or _OF_WHOM.match(clue) is not None)
    )
    return not is_phrase or f"{in_simplified(use.word)}的" in clue


def _is_verb_with(use: Use, clue: str) -> bool:
    """Tell whether the words that decide are one verb and the noun asked for behind it: 骑 of 骑电动车的学生."""
    word = in_simplified(use.word)
    verb = clue.removesuffix(word).rstrip("".join(ASPECTS))
    return clue.endswith(word) and len(word) > 1 and tag_of(word).startswith("n") and tag_of(verb) == "v"


def _in_one_piece(use: Use) -> str:
    """Give the words that decide without the end of a plural or 的 before them or a preposition at their end."""
    clue = use.clue.lstrip("们們的")
    return clue[:-1] if _BREAKS_OFF.search(in_simplified(clue)) else clue


def _where(use: Use) -> tuple[str, str]:
    """Quote the clause of a word, whole, in both languages; a long one is just the sentence that is shown."""
    clause = next((each for each in clauses(use.passage) if use.word in each), use.passage)
    said = shown(without_end(clause.strip()))
    if len(hanzi_of(said)) > _MOST_QUOTED or not is_balanced(said):
        return "この文", "this sentence"
    return f"「{nested(said)}」", said


def distractor(document: Document, use: Use, sense: SenseInContext) -> Distractor:
    is_own = sense.origin in _OF_THE_WORD
    return Distractor(
        option=document.written(sense.zh),
        code=RefutationCode.OTHER_RECORD if is_own else RefutationCode.OTHER_MEANING,
        why=_why_not(document, use, sense),
    )


def _why_not(document: Document, use: Use, sense: SenseInContext) -> Localized:
    option, key = document.written(sense.zh), document.written(use.sense.zh)
    said_ja, said_en = f"「{option}」（{without_brackets(sense.ja)}）", f"{option} (“{sense.en}”)"
    match sense.origin:
        case Origin.SENSE:
            return _why_elsewhere(document, use, sense)
        case Origin.LITERAL:
            return Localized(
                ja=f"{said_ja}は「{use.word}」の文字どおりの意味です。ここでは「{key}」です。",
                en=f"{said_en} is the literal sense of {use.word}; here it means {key}.",
            )
        case Origin.FRIEND:
            return Localized(
                ja=f"日本語の漢字からは{said_ja}が連想されますが、中国語の「{use.word}」にその意味はありません。",
                en=f"{use.word} does not mean {said_en if sense.en else option}; here it means {key}.",
            )
        case Origin.NEAR:
            return Localized(
                ja=f"「{use.word}」に{said_ja}という意味はありません。ここでは「{key}」です。",
                en=f"{use.word} does not mean {said_en}; here it means {key}.",
            )
        case _:
            assert_never(sense.origin)


def _why_elsewhere(document: Document, use: Use, sense: SenseInContext) -> Localized:
    option, key, like = (document.written(text) for text in (sense.zh, use.sense.zh, sense.example))
    is_read_so = sense.reading != use.sense.reading
    read_ja = f"{sense.reading}と読む" if is_read_so else ""
    read_en = f", read {sense.reading}," if is_read_so else ""
    return Localized(
        ja=f"「{option}」（{without_brackets(sense.ja)}）は、{read_ja}「{like}」などの「{use.word}」の意味です。"
        f"ここでは「{key}」です。",
        en=f"{use.word}{read_en} as in {like} means {option} (“{sense.en}”); here it means {key}.",
    )
