"""
Why does a wrong sentence not stand beside what is shown?

    it has no word that takes up the one that the right sentence takes up, or that the sentence shown takes up
    it is told before what is shown
    its own opening takes up what stands before it in the text

Only what can be read is said: which words are there and which are not. Where even that is doubtful (a pronoun may mean
anybody, another word the same thing) nothing is said beside the place of the sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_DATE
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.sequences.counted_on import counts_on
from quizzes.comprehension.sequences.following import contrast_of, link_of, whole_phrase
from quizzes.comprehension.sequences.following_site import opens, own_link
from quizzes.comprehension.sequences.not_here import not_here
from quizzes.comprehension.sequences.openings import (
    relation_of_sides,
    relation_there,
)
from quizzes.comprehension.sequences.pointing_back import (
    may_be_paired,
    may_name,
    may_take_up,
    names_any,
    taking_up,
)
from quizzes.distractors.display import clauses, nested
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from quizzes.comprehension.sequences.following_site import Site
    from quizzes.distractors.spots import Spot

_NEAR_HEAD = 2  # clauses that tell what a sentence goes on from
_LEAST_NAMED = 2  # characters of what a sentence takes up
_POINTS = lazy_regex(
    r"[它她]|[这那](?!么)|那么(?:[个些]|一[个些])|(?<![其吉])他(?!人)|(?<![极尤])其(?!实)|此|[上前]述|如上|[两二前后]者|双方|彼此|各(?![种个地式国位])|对方|人家"
)
_PERSONS = frozenset("他她")
_THEN, _DATE = lazy_regex("那时|当时|那个时候"), lazy_regex(f"{OF_DATE}+(?:年(?!级)|月)|[去前]年")
# What counts from a day or a year, which need not be told in the sentence before: 第二天, 次日.
_COUNTED_ON = lazy_regex("(?:第[二三四五六七八九十]|次|隔|翌)[天日年](?!级)")
# What may count on from something told: 第二条, 另一条; and what may come after a first day or year.
_COUNTS = lazy_regex("第|另|其[一二三]|[次隔翌][年日天]|后来|然后|接着|最[后终]|头一|[一二两三]是")
_NOTHING = Localized(ja="", en="")
_COMES_LATER = Localized(
    ja="示された文より後に来る文で、前の文ではありません。",
    en=" It comes after the sentence shown, and not before it.",
)
_NAMES_NOTHING = Localized(
    ja="示された文に出たものには触れていません。", en=" It names nothing of what the sentence shown speaks of."
)


def unfit(site: Site, spot: Spot, before: Spot | None, *, answers_another: bool = False) -> Localized:
    """
    Say what keeps a sentence from standing where it is offered; nothing where no plain words say it.

    Of one that `answers_another` question, as is said beside, it is not said that it is told before.
    """
    opening = spot.source.strip()[: len(link_of(spot.source))]
    if before is not None and own_link(spot, before).ja:
        if _THEN.match(in_simplified(opening)) or _COUNTED_ON.match(in_simplified(spot.source).strip()):
            return link_there(spot, before)
        if site.asks_before:
            return _not_taken_up(site, spot, answers_another=answers_another)
        # What it lacks tells more than how it opens: a sentence that follows may open with 不过 or 所以 as well.
        lacks = _takes_up_nothing(site, spot, before, answers_another=answers_another)
        return lacks if lacks.ja else _opens_there(opening, spot, before)
    if site.asks_before:
        return _not_taken_up(site, spot, answers_another=answers_another)
    told = _takes_up_nothing(site, spot, before, answers_another=answers_another)
    return told if told.ja else not_here(spot, site.beside)


def _opens_there(opening: str, spot: Spot, before: Spot) -> Localized:
    """Say what an opening does where it stands: 而 sets two sides against each other, or goes on."""
    sides = contrast_of(before.source, spot.source)
    if sides is None or in_simplified(opening) != "而":
        return relation_there(opening)
    told = relation_of_sides(opening, sides)
    return Localized(ja=told.ja, en=f" {told.en}")


def is_told_apart(site: Site, spot: Spot, told: Localized, *, answers_another: bool) -> bool:
    """
    Tell whether enough is said of a wrong sentence: what keeps it from standing here, or where it belongs.

    Where what is shown has one of two words that go together (以前, 现在), another sentence need have neither; it is
    enough that it `answers_another` question, unless it has a word that may be the other one of the two.
    """
    return bool(told.ja) or (answers_another and site.found.is_pair and not _may_pair(site, spot))


def link_there(spot: Spot, before: Spot) -> Localized:
    """
    Say what the opening of a sentence takes up where it stands, as `own_link` does.

    Of 当时 only that it is told there, unless the sentence before has a date: it may mean all that is asked about. Of
    第二天 nothing, as the day that it counts from may be farther off than the sentence before.
    """
    link, opening = own_link(spot, before), spot.source.strip()[: len(link_of(spot.source))]
    counted = _COUNTED_ON.match(in_simplified(spot.source).strip())
    if counted is not None:
        return _NOTHING
    is_undated = _THEN.match(in_simplified(opening)) and not _DATE.search(in_simplified(before.source))
    return _refers_there(opening) if link.ja and is_undated else link


def _not_taken_up(site: Site, spot: Spot, *, answers_another: bool) -> Localized:
    """Say what the sentence shown takes up, which a wrong sentence before it does not have."""
    found = site.found
    if found.is_pair:
        if _may_pair(site, spot):
            return _NOTHING
        if spot.place == site.after.place and spot.index > site.after.index:
            return _COMES_LATER
        if not names_any(spot, site.beside):
            return _NAMES_NOTHING
        shown_ja = f"示された文の「{found.opening}」"
        return _goes_with_nothing(shown_ja, found.opening) if answers_another else _NOTHING
    first = found.taken_up[0] if found.taken_up else ""
    is_anew = not found.by and not _is_near_head(first, site.after)  # 温度 of 其中八分钟…，这一步…，而温度…
    if len(first) >= _LEAST_NAMED and not is_anew and not may_name(spot, first):
        thing = whole_phrase(first, site.key, site.after) or first
        return Localized(
            ja=f"示された文が受けている「{nested(thing)}」が出てきません。",
            en=f" It does not name {thing}, which the sentence shown takes up.",
        )
    # What the sentence shown takes up would only repeat the right one.
    return _NAMES_NOTHING if is_anew and not names_any(spot, site.beside) else _NOTHING


def _is_near_head(word: str, spot: Spot) -> bool:
    """Tell whether a word stands in the first two clauses of a sentence, which tell what it goes on from."""
    return any(word in clause for clause in clauses(spot.source.strip())[:_NEAR_HEAD])


def _takes_up_nothing(site: Site, spot: Spot, before: Spot | None, *, answers_another: bool) -> Localized:
    """Say which words that go on from what is shown a wrong sentence after it does not have."""
    found, first = site.found, site.found.taken_up[0] if site.found.taken_up else ""
    if found.is_pair:
        if _may_pair(site, spot):
            return _NOTHING
        told = _of_another_matter(site, spot, before, answers_another=answers_another)
        is_seen = first in site.told
        where_ja, where_en = (
            ("前の", "") if is_seen else ("示された話より前に出た", ", which comes before the passage shown")
        )
        if told.ja or not answers_another:
            return told
        return _goes_with_nothing(f"{where_ja}「{nested(first)}」", f"{first}{where_en}")
    may_point = _may_point_to(found.by, spot.source)
    if len(first) >= _LEAST_NAMED and not (may_point or may_name(spot, first)):
        thing = whole_phrase(first, site.context[-1], site.after) or first
        return Localized(
            ja=f"前の文の「{nested(thing)}」を受ける言葉がありません。", en=f" It has no word that takes up {thing}."
        )
    if found.opening and not opens(spot):
        return _of_another_matter(site, spot, before, answers_another=answers_another)
    return _NOTHING


def _may_pair(site: Site, spot: Spot) -> bool:
    """Tell whether a sentence has a word that may go with the one of what is shown: 后来 with 起初, 第二 with 第一."""
    if counts_on(site.found.opening):
        return _COUNTS.search(in_simplified(spot.source)) is not None
    return may_be_paired(spot.source, with_later=site.asks_before)


def _goes_with_nothing(shown_ja: str, shown: str) -> Localized:
    return Localized(ja=f"{shown_ja}と対になる言葉がありません。", en=f" Nothing in it pairs with {shown}.")


def _of_another_matter(site: Site, spot: Spot, before: Spot | None, *, answers_another: bool) -> Localized:
    """
    Say that a sentence takes up what stands before it, or speaks of nothing shown, or is told before that.

    How it opens is no reason: a sentence that follows may open with any word.
    """
    word = taking_up(spot.source)
    if word:
        return _refers_there(word) if before is not None else _NOTHING
    is_elsewhere = spot.place != site.key.place
    if is_elsewhere and not may_take_up(spot.source) and not names_any(spot, site.beside):
        return Localized(
            ja="示された話に出たものには触れておらず、それを受ける言葉もありません。",
            en=" It names nothing of what is shown, and has no word that goes on from it.",
        )
    if answers_another or spot.index >= site.beside[0].index:
        return _NOTHING
    return Localized(ja="示された話よりも前に述べられている文です。", en=" The text has it before what is shown.")


def _refers_there(word: str) -> Localized:
    return Localized(
        ja=f"「{word}」が受けているのは、そこの話です。", en=f" {word} there takes up what is told in that passage."
    )


def _may_point_to(by: str, source: str) -> bool:
    """Tell whether a sentence has a word that may mean what is pointed to by another one: 她 means nobody who is 他."""
    found, person = set(_POINTS.findall(in_simplified(source))), in_simplified(by)[:1]
    return bool(found) and not (person in _PERSONS and found <= _PERSONS and person not in found)
