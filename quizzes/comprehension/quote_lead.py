"""
What is shown before a quote, so that who reads nothing else knows of what, of whom and of when it speaks?

    记者：您修过最难的桥是哪一座？         all that is said from the question on which the turn answers
    老周：是镇东头的石桥。那年发大水，…＿＿。

    老周：我父亲造了一条大船。             and what the question takes up, where it names that by no word of its own
    记者：后来呢？
    老周：在江上走了＿＿。

    记者：您修过最难的桥是哪一座？         of a long answer the question, and an end that stands by itself
    老周：……镇上的老人都记得那场大水，水退了以后我们修了＿＿。

A sentence of which no such beginning may be shown is not asked about.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby, takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.clauses.begun_amid import begins_amid, speaks_of_nobody
from quizzes.distractors.clauses.lead_back import Lead, are_parted, cuts_off_asked, is_date_of_letter, label_of, lead_of
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.shown_needs import Shown, need_of_shown
from quizzes.distractors.display import is_balanced
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_MOST_BEFORE, _MOST_ASKED = 300, 90  # characters of all that is shown before, and of a question above what is left out
_LEAST_ASKED = 8  # hanzi of a question that tells what it is about: 效果如何 does not
_LEAST_AGAINST = 20  # hanzi of a question that names what it turns on: 但…，它…
_LEFT_OUT = "……"
_AGAINST, _IT = lazy_regex("^(?:可是?|但是?|不过|然而)[，,]?"), lazy_regex("(?P<named>[，,。].*)它")
# What a noun is told to be by its own words: 那六间没有租出去的店.
_OF_ITS_OWN = f"{OF_NUMBER}*[个位名家所间座条本张次件些种群批][^，,。？的我你您他她它]{{3,8}}的[\u4e00-\u9fff]"
# What points at something, but for the time and the place in which one speaks.
_POINTS = lazy_regex(
    "(?<![其吉])他(?!人)|[她它牠]|(?<![您你我])这(?!些年|几年|么多年|辈子|一?行|里|儿|边|次采访)|"
    f"那(?!里|儿|边|么[，,]|时候|年|些年|{_OF_ITS_OWN})|"
    "此(?!外)|该(?=[\u4e00-\u9fff]{2})(?<!应该)|"
    "其(?![实他余])|[前后]者|两者|上述|同样|两[种个项条]|(?:第|排)第?[二三四五六]|归根"
)
# What goes on from the sentence before it.
_GOES_ON = lazy_regex(
    "(?:所以|因此|因而|为此|由此|于是|诚然|当然|反之|则|否则|不然|换言之|换句话说|也就是说|可是?|但是?|不过|然而|而|并且|何况|另外?|还|也|又|再|更|就|都|才|却|倒|"
    "后来|头[一两三几]?个?(?:月|年|天|星期|礼拜)|然后|接着|随后|结果|最后|回来|剩下|其中|其余|第|排第|有的|至于|说到|一看|尤其|甚至|同时|特别是|比如|例如|到现在)"
)
_HIM = lazy_regex("(?<![其吉])他(?!人)|[她它牠]")
# Somebody who is told of for the first time, or who is of one's own: whom 他 means after that.
_INTRODUCED = lazy_regex(
    "[一几两三有][个位名对群](?![月年])|我[\u4e00-\u9fff]{0,2}[爸妈爷奶公婆儿女哥姐弟妹叔舅姨姑父母亲友学]|来了个"
)


def lead_of_quote(document: Document, spot: Spot, passage: str, may_show: Callable[[str], bool]) -> str | None:
    """Give what stands before a quote, who speaks last of it; None where it needs what cannot be shown."""
    at = max(0, spot.source.find(passage))
    lead = lead_to(document, spot, (at, at + len(passage)), may_show)
    return None if lead is None else lead.before(label_of(document, spot))


def lead_to(document: Document, spot: Spot, part: tuple[int, int], may_show: Callable[[str], bool]) -> Lead | None:
    """Give what is shown before a part of a sentence; None where that needs what cannot be shown."""
    for before in _told_back(document, spot, may_show):
        seen = Shown(spot=spot, part=part, before=before)
        lead = lead_of(document, seen, Need.NONE)
        if len(f"{lead.above}{lead.told}") > _MOST_BEFORE:
            break
        if _begins_whole(document, seen) and _is_fit(document, seen, lead, may_show):
            return lead
    return _over_what_is_left_out(document, spot, part, may_show)


def _told_back(document: Document, spot: Spot, may_show: Callable[[str], bool]) -> Iterator[tuple[Spot, ...]]:
    """
    Give more and more of the sentences before one, as far as they may be shown.

    Of a narrator, who replies to nobody, those that he tells come first; what others say leads only to what points
    there: 老周说这句话的时候.
    """
    yield ()
    if spot.speaker is None:
        yield from _more_and_more(document, spot, lambda each: may_show(each.source) and each.speaker is None)
        if not _POINTS.search(in_simplified(spot.source)):
            return
    yield from _more_and_more(
        document,
        spot,
        lambda each: may_show(each.source) and (spot.speaker is None or each.place not in document.untold),
    )


def _more_and_more(document: Document, spot: Spot, may_lead: Callable[[Spot], bool]) -> Iterator[tuple[Spot, ...]]:
    before: tuple[Spot, ...] = ()
    for each in takewhile(may_lead, reversed(document.spots[: spot.index])):
        if each.speaker != spot.speaker and is_date_of_letter(each):
            return
        if spot.speaker is None and are_parted(document, each, (*before, spot)[0]):
            return
        before = (each, *before)
        yield before


def _is_fit(document: Document, seen: Shown, lead: Lead, may_show: Callable[[str], bool]) -> bool:
    """Tell whether what is shown may be read, closes what it opens, and names of whom and of what it speaks."""
    text = f"{lead.above}\n{lead.told}"
    is_open = speaks_of_nobody(_all_of(seen), map(in_simplified, document.people))
    is_open = is_open or need_of_shown(document, seen)[0] is Need.NEEDED
    return is_balanced(text) and may_show(text) and not is_open


def _all_of(seen: Shown) -> str:
    """Give all that is shown in simplified words, without the names of those who say it."""
    told = "".join(each.source for each in seen.before)
    return in_simplified(f"{told}{seen.within}{seen.spot.source[slice(*seen.part)]}")


def _begins_whole(document: Document, seen: Shown) -> bool:
    """Tell whether what is shown begins with a question, or with what somebody says, that needs nothing before it."""
    first = (*seen.before, seen.spot)[0]
    turn = _turn(document, first)
    above = document.before(first)
    if above is None or (seen.spot.speaker is None and are_parted(document, above, first)):
        return True
    if first is turn[0] and _opens_matter(document, turn, seen.spot):
        return not _leans(turn)
    is_own, is_scene = seen.spot in turn, first.speaker is None and seen.spot.speaker is not None
    is_cut = is_own or is_scene or cuts_off_asked(document, seen.spot, first)
    return not is_cut and _stands(document, first) and _introduces(seen)


def _turn(document: Document, spot: Spot) -> Sequence[Spot]:
    """Give all that is said in one go around a sentence; of a narrator his paragraph."""

    def is_of_it(each: Spot) -> bool:
        return each.speaker == spot.speaker and (spot.speaker is not None or each.place == spot.place)

    before = tuple(takewhile(is_of_it, reversed(document.spots[: spot.index])))
    return (*reversed(before), *takewhile(is_of_it, document.spots[spot.index :]))


def _opens_matter(document: Document, turn: Sequence[Spot], spot: Spot) -> bool:
    """Tell whether a turn is of one who asks another one; what a narrator tells opens a matter for himself."""
    speaker = turn[0].speaker
    return spot in turn if speaker is None else _asks_mostly(document, speaker)


@lru_cache(maxsize=8)
def _asks_mostly(document: Document, speaker: str) -> bool:
    """Tell whether most of what somebody says in one go asks something."""
    turns = [tuple(turn) for who, turn in groupby(document.spots, key=lambda each: each.speaker) if who == speaker]
    return 2 * sum(any(each.asks for each in turn) for turn in turns) >= len(turns)


def _leans(turn: Sequence[Spot]) -> bool:
    """Tell whether a question is too short to say what it is about, or takes up what was said before it."""
    text = in_simplified("".join(each.source for each in turn)).strip()
    if len(hanzi_of(text)) >= _LEAST_AGAINST:  # it names what it sets against the answer before
        text = _IT.sub(r"\g<named>", _AGAINST.sub("", text))
    return len(hanzi_of(text)) <= _LEAST_ASKED or bool(_GOES_ON.match(text) or _POINTS.search(text))


def _stands(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence names all that it speaks of, and goes on from nothing."""
    text = in_simplified(spot.source).strip()
    is_joined = _GOES_ON.match(text) or _POINTS.search(text) or begins_amid(text)
    alone = Shown(spot=spot, part=(0, len(spot.source)))
    return not is_joined and not spot.asks and need_of_shown(document, alone)[0] is Need.NONE


def _introduces(seen: Shown) -> bool:
    """Tell whether somebody is introduced before the first he or she of what is shown from the middle of a turn."""
    text = _all_of(seen)
    him = _HIM.search(text)
    return him is None or _INTRODUCED.search(text[: him.start()]) is not None


def _over_what_is_left_out(
    document: Document, spot: Spot, part: tuple[int, int], may_show: Callable[[str], bool]
) -> Lead | None:
    """Give the question that is answered, and of a long answer the end that needs nothing before it, the most of it."""
    own = [each for each in _turn(document, spot) if each.index <= spot.index]
    before = document.before(own[0]) if spot.speaker is not None else None
    asked = _turn(document, before) if before is not None else ()
    text = "".join(each.source for each in asked)
    is_asked = any(each.asks for each in asked) and not _leans(asked) and len(text) <= _MOST_ASKED and may_show(text)
    if asked and not is_asked:
        return None
    for first, each in enumerate(own[1:], 1):
        told = "".join(one.source for one in own[first:-1])
        seen = Shown(
            spot=spot, part=part, within=f"{_LEFT_OUT if asked else ''}{told}", before=tuple(asked), is_cut=True
        )
        tail = Shown(spot=spot, part=part, before=tuple(own[first:-1]))
        is_short = len(text) + len(told) <= _MOST_BEFORE
        if is_short and may_show(told) and is_balanced(told) and _stands(document, each) and _introduces(tail):
            return lead_of(document, seen, Need.NONE)
    return None
