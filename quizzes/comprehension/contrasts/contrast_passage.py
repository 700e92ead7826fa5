"""Which words before a contrast are to be read first: the speaker's own, or the question that he answers?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.whole_question import whole_question
from quizzes.distractors.clauses.begun_amid import begins_amid, speaks_of_nobody
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.shown_needs import need_of_sentence
from quizzes.distractors.clauses.spot_needs import is_answer
from quizzes.distractors.display import shown
from quizzes.distractors.speakers import asker_of, name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.contrasts.contrast_site import Site
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_MOST_BEFORE, _ENOUGH_PASSAGE, _LONGEST_PASSAGE, _LEAST_NAME = 3, 16, 160, 8
_THEY = lazy_regex("[他她]们")
_TAKES_IT_FOR = lazy_regex(
    "[^，。！？]{0,8}(?:以为|怀疑|觉得|认为|担心|猜)(?:就|可能|大概|也许)?是(?![我你您他她它这那])"
)
# What nobody understands without the question: 对，九点以后一律关掉.
_IS_ANSWER = lazy_regex("(?:对|是的?|没错|不是|不|没有|有|当然|嗯|好|会|能|可以|不会|不能)[啊呀的]?[，,。]")


def is_asked(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence stands right after a question of somebody else, which it may answer."""
    before = document.before(spot)
    is_of_other = before is not None and before.speaker != spot.speaker
    return is_of_other and before is not None and shown(before.source).endswith("？")


def words_before(document: Document, spot: Spot, site: Site, *, is_bare: bool = False) -> tuple[str, str | None]:
    """Give the speaker's own words before a contrast, and what to read of them and of the question; None of nothing."""
    head = shown(spot.source).partition(site.quote)[0]
    first = max(0, spot.index - _MOST_BEFORE)
    first -= first > 0 and _is_of_something_before(document.spots[first])
    before = document.spots[first : spot.index]
    beside = _beside([other for other in before if other.place == spot.place], len(head))
    own = "".join(shown(other.source) for other in beside) + head
    if own and _begins_amid(document, beside[0] if beside else spot, own):
        return own, None
    asked = next((other for other in reversed(before) if other.speaker not in {None, spot.speaker}), None)
    if is_bare and asked is None:
        return own, None
    opening = beside[0] if beside else spot
    is_asked_for = len(own) <= _ENOUGH_PASSAGE or is_bare or _leans_on_question(document, opening, own)
    told = ""
    if own:
        told = f"{document.written(name_of(spot.speaker or ''))}：{_own_words(own, opening, document)}"
        if asked is None and _opens_turn(document, opening) and is_answer(document, opening):
            asked = document.spots[opening.index - 1]
    above = "" if asked is None else _question(document, asked)
    tells_key = bool(site.b) and in_simplified(site.b) in in_simplified(above)
    is_told_too = _opens_turn(document, opening) and not tells_key and len(above + told) <= _LONGEST_PASSAGE
    lines = [line for line in (above if is_asked_for or is_told_too else "", told) if line]
    is_long = len("".join(lines)) > _LONGEST_PASSAGE
    return own, None if is_long or not lines else "\n".join(lines)


def _beside(spots: Sequence[Spot], head: int) -> Sequence[Spot]:
    """Give the last sentences of a paragraph that fit before a contrast."""
    beside = spots
    while beside and sum(len(other.source) for other in beside) + head > _LONGEST_PASSAGE - _LEAST_NAME:
        beside = beside[1:]
    return beside


def _question(document: Document, asked: Spot) -> str:
    """Write what is asked, with all that it takes up and who asks it."""
    return f"{document.written(asker_of(asked.speaker))}：{shown(whole_question(document, asked))}"


def _leans_on_question(document: Document, opening: Spot, own: str) -> bool:
    """Tell whether what is shown is an answer that tells little without its question: 都靠数，也都靠听."""
    if not _opens_turn(document, opening):
        return False
    is_bare = is_answer(document, opening) and need_of_sentence(document, opening.index) is not Need.NONE
    return is_bare or _IS_ANSWER.match(in_simplified(own)) is not None


def _begins_amid(document: Document, first: Spot, own: str) -> bool:
    """Tell whether what is shown of a paragraph begins with what needs the sentences before it, which are not shown."""
    before = document.before(first)
    is_cut = before is not None and before.place == first.place
    if is_cut and _is_of_something_before(first):
        return True
    text, names = _THEY.sub("", in_simplified(own)), tuple(map(in_simplified, document.people))
    is_reply = before is not None and _opens_turn(document, first)  # 后来他真的来了: who was told of in the turn before
    return (is_cut and begins_amid(in_simplified(own), names)) or (is_reply and speaks_of_nobody(text, names))


def _is_of_something_before(first: Spot) -> bool:
    """Tell whether a sentence begins with what one takes something for that the sentence before names: 以为是印错了."""
    return bool(_TAKES_IT_FOR.match(in_simplified(first.source).strip()))


def _opens_turn(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence is the first that its speaker says after somebody else."""
    return spot.index > 0 and document.spots[spot.index - 1].speaker not in {None, spot.speaker}


def _own_words(own: str, first: Spot, document: Document) -> str:
    """Mark where words of the same paragraph are left out before some words, and where they break off."""
    opens = first.index == 0 or document.spots[first.index - 1].place != first.place
    return f"{'' if opens else '……'}{own}{'……' if own.endswith(('，', ',')) else ''}"
