"""
What is shown before a gap for a small word, so that who 他 is, and what 可是 turns against, is read before it?

    上个月来了一个小伙子。他会开车，不会等。       shown, though 一个孩子 alone would seem to be him
    一个孩子跑过来，他就按喇叭。
    我跟他说，先学会等。                          asked
    记者：那块布看起来最好，您偏偏不用？           asked behind what names the cloth, or not at all

Of a small word the sentence alone decides, if it is understood. So the sentence before it is shown whatever it says; it
goes back over all that speak of the same one, to that which names him, and to no beginning that counts on from others.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.clauses.lead_back import lead_of, shown_back
from quizzes.distractors.clauses.lead_from_beginning import lead_from_beginning
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.shown_needs import need_of_shown
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizzes.distractors.clauses.lead_back import Lead
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_OF_ONE = lazy_regex("[她它牠]|(?<![其吉])他(?!人|乡)")
_ANYBODY = lazy_regex(
    "[人者员师友客孩童娃爸妈爹娘父母儿女哥姐弟妹奶爷伯叔姨婆公舅嫂婶生徒妻夫]|[老小][\u4e00-\u9fff]|大[夫妈爷姐哥]"
)
# What goes on from a sentence before it.
_GOES_ON = lazy_regex(
    "排?第[二三四五六]|其[次二三四]|另外|另一|[后前]者|然后|所以|因此|可是|但|不过|而且|于是|后来|结果|再说|还有|其实|当然|比如"
)
# One of several that are told of one by one.
_OF_SEVERAL = lazy_regex("哪一?[条个种样件项点](?!人)|[这那][两三几][条个种样件项点]|[前后两]者")
# What a question that begins a turn takes up of what was said before it.
_POINTS = lazy_regex(
    "[她它牠]|(?<![其吉])他(?!人|乡)|反过来|如此|这些(?!年)|那些(?!年)|[那这][一两二三几]?[个条只本张块件座把辆台首篇封双套家片项种位段棵份次回](?!月|星期)|"
    "(?:^|[，。：])那(?=[^么时年天里边儿个，])"
)


def lead_of_gap(
    document: Document, spot: Spot, part: tuple[int, int], may_show: Callable[[str], bool], least: Lead
) -> Lead | None:
    """Give what leads to a part of a sentence with a gap in it; None where what it speaks of cannot be shown."""
    lead = lead_from_beginning(document, spot, part, may_show, least)
    if spot.index == 0 or _is_read(document, spot, part, lead.first):
        return lead
    shows = [seen for seen in shown_back(document, spot, part, "", may_show) if seen.before and not seen.is_cut]
    for most in (Need.NONE, Need.HELPS):
        for seen in shows:
            first, (need, _) = seen.before[0].index, need_of_shown(document, seen)
            if first < lead.first and need <= most and _is_read(document, spot, part, first):
                return lead_of(document, seen, need)
    return lead if _is_named(document, spot, part, lead.first) else None


def _is_read(document: Document, spot: Spot, part: tuple[int, int], first: int) -> bool:
    """Tell whether what is shown from a sentence on has what comes right before it."""
    is_alone = first == spot.index and not opens_matter(document, spot)
    is_amid = _GOES_ON.match(in_simplified(document.spots[first].source)) is not None
    return not is_alone and not is_amid and _is_named(document, spot, part, first)


def _is_named(document: Document, spot: Spot, part: tuple[int, int], first: int) -> bool:
    """Tell whether what is shown from a sentence on names of whom a part speaks, or what it asks about."""
    text = in_simplified(spot.source[: part[1]])
    if opens_matter(document, spot):
        return _POINTS.search(text) is None or first <= _begin_of_turn(document, spot.index - 1)
    if _OF_SEVERAL.search(text, part[0]) and first > _begin_of_turn(document, spot.index):
        return False
    of_one = _OF_ONE.search(text, part[0])
    if of_one is None or _ANYBODY.search(text[: of_one.start()]):
        return True
    him, at = of_one[0], spot.index
    while him in in_simplified(document.spots[at - 1].source) and _is_of_turn(document, at):
        at -= 1
    opened = in_simplified(document.spots[at].source)
    is_named = at < spot.index and _ANYBODY.search(opened[: opened.index(him)]) is not None
    return first <= (at if is_named else max(at - 1, 0))


def _is_of_turn(document: Document, index: int) -> bool:
    """Tell whether who says a sentence, or tells it, says the one before it as well."""
    return index > 0 and document.spots[index - 1].speaker == document.spots[index].speaker


def opens_matter(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence is the first that is said, or begins what one says who then asks something."""
    before = document.before(spot)
    if before is None or before.speaker == spot.speaker or before.asks:
        return before is None
    turn = takewhile(lambda one: one.speaker == spot.speaker, document.spots[spot.index :])
    return before.speaker is None or any(one.asks for one in turn)


def _begin_of_turn(document: Document, index: int) -> int:
    """Find where that begins that one says up to a sentence."""
    while _is_of_turn(document, index):
        index -= 1
    return index
