"""Which changes of a claim leave it as likely as before, so that nobody sees without the text that it is changed?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.ages import is_longer_than_a_life, is_older_than_told
from quizzes.comprehension.claims.claim_edits import claim_edits
from quizzes.comprehension.claims.given_numbers import value_in
from quizzes.comprehension.claims.known_dates import is_year_known
from quizzes.comprehension.claims.known_edits import is_known
from quizzes.comprehension.claims.laws import is_law_of_nature
from quizzes.comprehension.claims.number_sense import is_well_known
from quizzes.comprehension.claims.odd_edits import is_odd
from quizzes.comprehension.claims.of_both import of_one_only
from quizzes.comprehension.claims.years_ahead import is_ahead
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.edits.edits import written
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.people import is_named
from quizzes.distractors.vetoes import pairs_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.document import Document
    from quizzes.distractors.edits.edit import Edit
    from quizzes.distractors.edits.quantities import Quantity

_IN_TITLE = 3  # pairs of characters from which on a title tells something, and what part of all they have to be
MOST_TILT = 3  # a negation that comes in: what is changed in this way shows it
_OF_THE_TALK = 4  # sentences that name what a talk is about: who knows that knows the word
# Does a claim tell what is so for a long time, so that it is so in another year as well?
_YEAR = lazy_regex(
    r"(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})年|[去前今]年|上个?(?:月|星期|礼拜|周)|前[两几]天|前些年"
)
# What happened once: it is over (了, 过), it is told of when it was (是2014年修的), or its verb is of one moment.
_ONCE = lazy_regex(
    r"[了过]|[第头][一二三]次|是[^，]*的$|[成建起]立|开始|开[业张办馆店幕]|关门|出[生版事差国狱]|毕业|结婚|离婚|去世|退休|入[学职行狱]|辞职|辞掉|"
    r"离开|[来回搬调考转嫁]到|搬家|搬[走进出去回来]|买[下进来到]|卖[掉给出]|[建修盖写拍做画造种编办]成|创[办立建]|接[手管班]|当[选上]|上市|倒闭|"
    r"获|得奖|拿[到下]|遇到|认识|发现|发明|公布|宣布|[拆停失]产|拆[掉除]|下岗|转行|升[职任到]|减少到|增加到|涨到|降到"
)
# What goes on, or is told of every time.
_LASTS = lazy_regex("一直|始终|每[天年月周个次]|[常总]|还在|已经")
# What is so of so many is so of fewer, or of more: 前四十分钟很顺利, 至少要三天, 不到五年就还清了.
_AT_LEAST, _AT_MOST = (
    (
        lazy_regex("(?:前|头|最初的?|起初的?|开头的?)$|(?:至少|起码|最少|超过|不止|不下|多于)[^，,、；]{0,3}$"),
        lazy_regex("以上"),
    ),
    (lazy_regex("(?:不到|不足|不满|不超过|没超过|少于|最多|顶多|至多)[^，,、；]{0,3}$"), lazy_regex("以[下内]|之内")),
)


def likely_edits(document: Document, claim: Claim) -> tuple[Edit, ...]:
    """Give the changes of a claim that leave it as likely as before, as far as can be told, the likeliest first."""
    if is_law_of_nature(claim):
        return ()
    halved = tuple(written(document, edit) for edit in of_one_only(claim.said))
    whole = [edit for edit in claim_edits(document, claim) if not any(_overlap(edit, other) for other in halved)]
    whole = [edit for edit in whole if not is_named(document.people, claim.said, edit.start, edit.end)]
    likely = [edit for edit in (*halved, *whole) if tilt_of(edit) < MOST_TILT and not is_odd(claim, edit)]
    likely = [edit for edit in likely if not (is_known(claim, edit) or may_hold_then(claim, edit))]
    likely = [edit for edit in likely if not holds_with_it(claim.said, edit)]
    known = {each.start for each in quantities(claim.said) if _is_everybodys(document, claim, each)}
    likely = [edit for edit in likely if edit.start not in known]
    likely = [edit for edit in likely if is_ahead(document, edit.said) is is_ahead(document, edit.other)]
    likely = [edit for edit in likely if not is_longer_than_a_life(document, edit.other)]
    likely = [edit for edit in likely if not is_older_than_told(document, claim.spot, edit.said, edit.other)]
    likely = [edit for edit in likely if edit.kind is not EditKind.WORD or not is_of_the_talk(document, edit.said)]
    found = [edit for edit in likely if not is_told_by_title(document, edit.said)]
    return tuple(sorted(found, key=lambda edit: (tilt_of(edit), edit.kind is EditKind.WORD, edit.start)))


def _is_everybodys(document: Document, claim: Claim, number: Quantity) -> bool:
    """Tell whether everybody knows a number: the strings of a lute, or the year of 汶川地震."""
    return is_well_known(document, number, claim.said) or is_year_known(number, claim.said)


@lru_cache(maxsize=1 << 10)
def is_of_the_talk(document: Document, word: str) -> bool:
    """Tell whether a talk names a thing so often that it is about it: the piano of somebody who tunes them."""
    return sum(word in spot.source for spot in document.spots) >= _OF_THE_TALK


def is_told_by_title(document: Document, text: str) -> bool:
    """Veto 17: the title, which everybody sees, says most of this."""
    title, pairs = document.interview.title, pairs_of(text)
    shared = pairs & pairs_of(title.source) if title is not None else frozenset()
    return len(shared) >= _IN_TITLE and len(shared) * _IN_TITLE >= len(pairs)


def tilt_of(edit: Edit) -> int:
    """Say how much a change shows by its sense: a number not at all, one of two left out a little, an opposite more."""
    gains = in_simplified(edit.other)[:1] in "不没" and in_simplified(edit.said)[:1] not in "不没"
    if edit.is_even:
        return int(edit.other.startswith("只") or "，但" in edit.other)
    return MOST_TILT if gains else 1 if edit.changes_sign or edit.kind is EditKind.MANNER else 2


def _overlap(one: Edit, other: Edit) -> bool:
    return one.start < other.end and other.start < one.end


def holds_with_it(said: str, edit: Edit) -> bool:
    """Tell whether what is said of a number is so of the other as well: the first thirty minutes of the first forty."""
    if edit.kind is not EditKind.NUMBER:
        return False
    key, other, text = value_in(edit.said), value_in(edit.other), in_simplified(said)
    if key is None or other is None:
        return False
    (least, above), (most, below) = _AT_LEAST, _AT_MOST
    before, after = text[: edit.start], text[edit.end :]
    if most.search(before) or below.match(after):
        return other > key
    return other < key and bool(least.search(before) or above.match(after))


def may_hold_then(claim: Claim, edit: Edit) -> bool:
    """Tell whether a year is changed of what was so for longer, or may have been so before."""
    if not _YEAR.match(in_simplified(edit.said)):
        return False
    said = in_simplified(claim.said)
    told = [without_end(piece) for piece in clauses(said[edit.end :]) if without_end(piece)]
    own = told[0] if told else ""
    before = clauses(said[: edit.start])[-1] if edit.start else ""
    happens = any(_ONCE.search(piece) for piece in (f"{before}＿{own}", *told[1:2]))
    return not happens or bool(_LASTS.search(own))
