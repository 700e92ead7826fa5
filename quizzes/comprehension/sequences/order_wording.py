"""
What is said of the right order of some pieces?

What the pieces mean in their order, and which words tie each of them to one before it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.sequences.constraints import Constraint, Rule
from quizzes.comprehension.sequences.correlatives import meaning_of_pair, without_verb
from quizzes.comprehension.sequences.following import contrast_of
from quizzes.comprehension.sequences.openings import (
    behind_opening,
    can_be_told,
    done_first_of,
    first_words,
    in_quotes,
    last_words,
    relation_of_sides,
    relation_with,
    rewords,
    turned_against,
    whole_opening,
)
from quizzes.comprehension.sequences.told_later import told_later
from quizzes.distractors.display import is_balanced, nested, without_end
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

_POINTS = lazy_regex("[这那它他她]|其中")
# 那 means what is brought in right before it, or tells when that was; else it may be what somebody asked about.
_THAT = lazy_regex("那")
_THAT_THING = lazy_regex(
    "那一?[个個位名本座条條棵只隻张張台臺件场場首封间間所辆輛把块塊份幅家卷部篇段层層双雙种種](?![是就都也还還])"
)
_BROUGHT_IN = lazy_regex(
    "(?:有|来了?|遇到|碰到|看[到见]|[买写做开养种]了)过?(?:一?[个位名本座条棵只张台件场首封间所辆把块份幅家]|一些|几)"
)
_IS_WHEN = lazy_regex("^那(?:还|就|都|已经)?是.{0,8}(?:[年月天日号]|时候|以前|以后|的事)")
_MEANS = lazy_regex("[这那它他她]")
_WORRIES = lazy_regex("担心$")  # what follows may be what somebody fears, or why he does
_HEAD = lazy_regex("^(?:而是|但是?|可是|所以|因此|并且|並且|而且)[，,]?(?=.{4})")
_BUT_THEN = lazy_regex("[，,](?:但是?|可是?|不过|不過|然而)[，,]?(?=.{4})")  # of which 所以 draws on the last alone
_LEAST_TOLD = 4  # hanzi after a colon that are told alone
DRAWS = lazy_regex("(?:所以|因此|因而)$")  # tells more of the order than that a pronoun takes up somebody
_ADDS = lazy_regex("[也还又]")
JOINED = lazy_regex("而且|并且?(?![不非列排])|又|再加上|加上|同时")  # a further reason beside the one before it
# 也救了很多人，这一点……: what points back behind a further point may mean all of them.
_ONE_POINT_MORE = lazy_regex(f"{JOINED.pattern}|[也还](?!许)")
# What adds to a whole sentence before it, as well as what joins: a further thing or reason.
_ADDS_MORE = lazy_regex(f"{JOINED.pattern}|况且|何况|另外|此外|除此|再说|再者")
# What only says when, if or however that may be: 一拿起毛笔, 下雨的时候, 要是没有人.
_ONLY_WHEN = lazy_regex(
    "^(?:但是?|可是?|不过|然而|所以)?[，,]?(?:我|他|她|们|人家|大家)*"
    "(?:一(?![个些点样直般起定旦共种次条位张年天])|每次|每当|等|如果|要是|只要|当)[^，,。]*[，,]$"
    "|^[^，,。]*(?:时候?|以后|之后|以前|之前|的话)[，,]$"
    # a thing, and however it may be: 一家小店，无论味道多好， is nothing without what is said of it
    "|(?:^|[，,])(?:无论|不管|不论|任凭|哪怕|即使|就算)[^，,。]*[，,]$"
    "|(?:^|[，,])[^，,。是有]{0,6}的[这那][^，,。是有了在]{1,8}[，,]$"
)
_THEN = lazy_regex("(?:[我你他她它]们?|人家|大家)?(?:就(?!是)|才(?!能力|华)|便(?!宜)|那就|那么)")
_MOST_JOINED = 48  # characters of two pieces that are told as one
_LISTED = lazy_regex("第|另一|二是|三是|[二三]来|其[二三]")
_LATER = lazy_regex("后来|然后|接着|最后|最终|现在|如今|从那以后|第二天|过了")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shuffled:
    """The pieces as the text has them, and the label under which each is shown."""

    texts: Sequence[str]
    label: Mapping[int, str]


def can_be_said(one: Constraint) -> bool:
    """Tell whether a plain sentence says what ties a piece."""
    if one.rule is Rule.NOT_LAST or (one.taken_up and not one.words):
        return True
    if one.is_topic or not one.taken_up:
        return can_be_told(one.words)
    plain, opening = in_simplified(one.words), one.words.removesuffix(one.taken_up)
    follows = _LISTED.match(plain) or _LATER.match(plain) or (_ADDS.match(plain) and opening != one.words)
    return bool(any(meaning_of_pair(one.taken_up, one.words)) or follows or _means(one) or can_be_told(opening))


def _means(one: Constraint) -> bool:
    """Tell whether words of a piece mean what they take up: they point to it, or are the noun that was brought in."""
    return bool(_MEANS.match(in_simplified(one.words))) or one.words in one.taken_up


def explained(constraints: Sequence[Constraint], key: str, pieces: Shuffled, meaning: tuple[str, str]) -> Localized:
    """Say how the text goes, what it means, and what ties each piece, by words of another piece where possible."""
    ties: list[tuple[str, str]] = []
    for piece in range(len(pieces.label)):
        of_piece = [one for one in constraints if one.piece == piece]
        best = sorted(of_piece, key=lambda one: (not DRAWS.fullmatch(in_simplified(one.words)), not one.taken_up))
        ties.extend(said(one, pieces) for one in best[:1])
    ja, en = "".join(ja for ja, _ in ties), " ".join(_capitalised(en) for _, en in ties)
    return Localized(ja=f"本文は{key}の順です{meaning[0]}。{ja}", en=f"The text has {key}{meaning[1]}. {en}")


def _capitalised(text: str) -> str:
    return text[0].upper() + text[1:]


def said(one: Constraint, pieces: Shuffled) -> tuple[str, str]:
    """Say which words of a piece go with which of another one, and how."""
    label = pieces.label
    piece, before = label[one.piece], label.get(one.before, "")
    if one.rule is Rule.NOT_LAST:
        after = label.get(one.piece + 1, "")
        return (
            f"{piece}の「{nested(one.words)}」は前置きで、それに続く話は{after}です。",
            f"{one.words} in {piece} leads up to what is said in {after}.",
        )
    if one.taken_up and not one.words and _WORRIES.search(in_simplified(one.taken_up)):
        return (
            f"{before}の「{nested(one.taken_up)}」がどういう事情なのかは、{piece}が述べています。",
            f"{piece} tells what was behind {one.taken_up} in {before}.",
        )
    if one.taken_up and not one.words:
        return (
            f"{before}の「{nested(one.taken_up)}」に続いて、{piece}がその中身を述べています。",
            f"{piece} says what {one.taken_up} in {before} announces.",
        )
    if one.is_topic or not one.taken_up:
        return _related(one, one.words, pieces)
    return _tied(one, pieces)


def _related(one: Constraint, opening: str, pieces: Shuffled) -> tuple[str, str]:
    """Say what an opening does with the piece before, by the last words of that unless it points to a thing there."""
    opening, piece = whole_opening(opening, pieces.texts[one.piece]), pieces.label[one.piece]
    at = one.before if one.before >= 0 else one.piece - 1
    if _is_vague(opening, pieces, one):
        return _points_back(pieces.texts[one.piece].strip(), opening, piece)
    begins = _first_of_sentence(pieces, at)
    sides = contrast_of("".join(pieces.texts[begins : at + 1]), pieces.texts[one.piece])
    if sides is not None and in_simplified(opening) == "而":
        return _sets_against(opening, piece, sides, [pieces.label[each] for each in range(begins, at + 1)])
    before = _taken_up(opening, pieces, begins, at)
    told = behind_opening(_with_what_then(pieces, one.piece), opening)
    is_joined = told not in pieces.texts[one.piece]
    follows = without_end(told) if is_joined and len(told) <= _MOST_JOINED else first_words(told)
    return relation_with(opening, piece, before, follows)


def _points_back(text: str, opening: str, piece: str) -> tuple[str, str]:
    """Say that 那 refers to what was said before, and 那卷 to some thing that was named."""
    thing = _THAT_THING.match(text)
    if thing is not None:
        return (
            f"{piece}の「{thing[0]}…」は、前に出た物や人のことです。",
            f"{thing[0]}… in {piece} is something or somebody named before it.",
        )
    return (
        f"{piece}の「{opening}」は、前に出た話を受けています。",
        f"{opening} in {piece} refers back to what was said just before it.",
    )


def is_vague(one: Constraint, pieces: Shuffled) -> bool:
    """Tell whether it can only be said of what holds a piece that it takes up something told before: 那."""
    is_named = one.taken_up and not one.is_topic
    return not is_named and _is_vague(whole_opening(one.words, pieces.texts[one.piece]), pieces, one)


def _is_vague(opening: str, pieces: Shuffled, one: Constraint) -> bool:
    at = one.before if one.before >= 0 else one.piece - 1
    is_that = _THAT.fullmatch(in_simplified(opening)) is not None
    return is_that and not _is_sure(pieces.texts[at], pieces.texts[one.piece])


def _sets_against(opening: str, piece: str, sides: tuple[str, str], of_sentence: Sequence[str]) -> tuple[str, str]:
    """Say which two 而 sets against each other, of a sentence in one piece or in several."""
    if len(of_sentence) == 1:
        against = relation_of_sides(opening, sides, f"{piece}の", f" in {piece}")
        return against.ja or "", against.en or ""
    # What stands in the last of them alone would put no other piece before this one.
    against_ja = f"{'と'.join(of_sentence)}から成る文の「{sides[0]}」と、「{sides[1]}」"
    against_en = f"{sides[1]} with {sides[0]}, which {' and '.join(of_sentence)} describe in one sentence"
    return (
        f"{piece}の「{opening}」（一方）は、{against_ja}を対比しています。",
        f"{opening} (“while”) in {piece} contrasts {against_en}.",
    )


def _taken_up(opening: str, pieces: Shuffled, begins: int, at: int) -> Localized:
    """Say what an opening goes on from: the last words of the piece before, or whole pieces of which it draws."""
    done_first = done_first_of(opening, pieces.texts[at])
    label, told = pieces.label[at], done_first or _end_of(turned_against(opening, pieces.texts[at]))
    told = _BUT_THEN.split(told)[-1] if DRAWS.match(in_simplified(opening)) else told
    first = _begin_of_thought(pieces, at) if rewords(opening) else begins
    is_open = pieces.texts[at].rstrip().endswith(("，", ","))
    points = _POINTS.match(in_simplified(opening)) is not None
    if is_open and not rewords(opening):
        of_all = points or DRAWS.match(in_simplified(opening))
        first = _first_that_is_added_to(pieces, at, _ONE_POINT_MORE if of_all else JOINED)
    draws, adds = (bool(each.match(in_simplified(opening))) for each in (DRAWS, _ADDS_MORE))
    is_of_all = (draws and (first < at or not is_open)) or (adds and not is_open)  # a new sentence adds to all of one
    if points or ((rewords(opening) or is_of_all) and first < at):
        of_sentence = [pieces.label[each] for each in range(first, at + 1)]
        return Localized(ja="と".join(of_sentence), en=" and ".join(of_sentence))
    return Localized(ja=f"{label}の「{nested(told)}」", en=f"{in_quotes(told)} in {label}")


def _is_sure(before: str, text: str) -> bool:
    """Tell whether 那 at the head of a piece is sure to mean what the piece before tells."""
    is_when = _IS_WHEN.search(in_simplified(text).strip()) is not None
    return is_when or _BROUGHT_IN.search(in_simplified(before)) is not None


def _with_what_then(pieces: Shuffled, at: int) -> str:
    """Give a piece, with the next one where it only says when or if: 可是一拿起笔， is nothing without 手就抖."""
    text, following = pieces.texts[at], "".join(pieces.texts[at + 1 : at + 2])
    is_when = _ONLY_WHEN.search(in_simplified(text)) is not None
    is_condition = text.rstrip().endswith(("，", ",")) and _THEN.match(in_simplified(following)) is not None
    return f"{text}{following}" if is_when or is_condition else text


def _first_of_sentence(pieces: Shuffled, at: int) -> int:
    """Give the first piece of the sentence that ends with one: what points back after its end means all of that."""
    return at if pieces.texts[at].rstrip().endswith(("，", ",")) else _begin_of_thought(pieces, at)


def _begin_of_thought(pieces: Shuffled, at: int) -> int:
    """Give the first piece that only commas part from one: 如果…… and 就…… are put another way together."""
    while at and pieces.texts[at - 1].rstrip().endswith(("，", ",")):
        at -= 1
    return at


def _first_that_is_added_to(pieces: Shuffled, at: int, joined: re.Pattern[str]) -> int:
    """Give the first of the pieces that are one reason together: 天黑了，并且下着雨，所以……."""
    while at and joined.match(in_simplified(pieces.texts[at])) and pieces.texts[at - 1].rstrip().endswith(("，", ",")):
        at -= 1
    return at


def _end_of(text: str) -> str:
    """Give the last words of a piece, without what only leads up to them: 大意是：, 但是."""
    told = last_words(text)
    lead, _, rest = told.rpartition("：")
    if lead and len(hanzi_of(rest)) >= _LEAST_TOLD and is_balanced(rest):
        return f"……{rest}"
    return _HEAD.sub("", told)


def _tied(one: Constraint, pieces: Shuffled) -> tuple[str, str]:
    """Say how words of a piece take up words of the one before: as a pair, as a later time, as more, or by pointing."""
    piece, before = pieces.label[one.piece], pieces.label[one.before]
    words, taken, plain = one.words, nested(one.taken_up), in_simplified(one.words)
    means_ja, means_en = meaning_of_pair(one.taken_up, words)
    if means_ja:
        taken = nested(without_verb(one.taken_up, words))
        return (
            f"{before}の「{taken}」と{piece}の「{words}」は、組で「{means_ja}」という意味です。",
            f"{without_verb(one.taken_up, words)} in {before} and {words} in {piece} go together: “{means_en}”.",
        )
    if _LISTED.match(plain) or _LATER.match(plain):
        texts = pieces.texts[one.before], pieces.texts[one.piece]
        return told_later(one, taken, texts, (before, piece))
    if _ADDS.match(plain) and words.endswith(one.taken_up):
        return (
            f"{before}の「{taken}」に続けて、{piece}の「{words}」がもう一つのことを言っています。",
            f"{words} in {piece} says one more thing after {one.taken_up} in {before}.",
        )
    opening = words.removesuffix(one.taken_up)
    if not _MEANS.match(plain) and can_be_told(opening):
        return _related(one, opening, pieces)
    return (
        f"{piece}の「{words}」は、{before}の「{taken}」のことです。",
        f"{words} in {piece} means {one.taken_up} in {before}.",
    )
