"""
Which other sentences could stand beside what is shown as well as the one that does, and which give that one away?

The answer has to be told by how it goes on from what is shown, and by nothing that the other options lack.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.echoes import echoed
from quizzes.comprehension.sequences.following import is_of_no_topic
from quizzes.comprehension.sequences.following_site import (
    fits_as_well,
    is_of_one_turn,
    is_paired,
    opens,
    opens_next_reply,
    option,
    turns_to,
)
from quizzes.comprehension.sequences.openings import rewords
from quizzes.comprehension.sequences.pointing_back import may_be_paired
from quizzes.distractors.display import clauses
from quizzes.distractors.vetoes import overlap
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.sequences.following_site import Site
    from quizzes.comprehension.themes import Themes
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_BESIDE = 2  # paragraphs to a neighbouring reply
_TOPICS, _RELATED = 2, 2  # pairs of characters, and characters, that make a sentence speak of what is shown
_PRONOUN = lazy_regex(r"[它她]|(?<![其吉])他(?!人)|^[这那](?!里|儿|些年|几年|[年天时])")
_POINTS = lazy_regex("[这那](?!么|样|里|儿|边)")
_OF_ANY_WORDS = lazy_regex("(?:但是?|可是?|不过|然而)[，,]?[这那](?:话|句话|件事|些话|[是也就都])")  # 可是这话你别写
_SAYS, _TELLS = ("v", "a", "i", "l"), lazy_regex("[有在了着过是会能要做去来]")
_IS_ANSWER = lazy_regex("(?:其实|就|都|大概|主要|大部分)?是[^，,。]{1,14}的?[，,。]")
# What is said of any matter that was told: 这个问题我的看法变过.
_OF_ANY_MATTER = lazy_regex(
    "(?:(?:对于?|关于)?[这那]个?(?:问题|事情?|道理|做法|说法|看法|想法|情况|矛盾|选择|决定|变化)|[这那](?:件事|一?点|种(?:事|情况|做法|说法|想法|看法)))(?!里|上面)"
)
# What one thinks of whatever has just been told, or asks the listener to think of it.
_REACTS = lazy_regex(
    "我(?:心想|心里想|就想|一想|一听|一看|[就一]?愣)|(?:[你您]们?|咱们?)(?:想想|想[，,]|想一想|说说|看看?[，,])"
)
# What is set beside somebody or something told of, whoever or whatever that is: 我弟弟就不一样了, 车间里也一样.
_COMPARES = lazy_regex(
    "[^，,。]{1,8}?(?:就|可|却|则|倒|倒是|可就|完全|正好|恰恰)?(?:不一样|不同|不是这样|相反|[也都](?:很?一样|差不多|是(?:这样|如此|一样))|倒好)了?[，,。：]"
)
# What may be said next whatever was told, and what turns against what was just granted: 这话有道理。但是…….
_ADDS_ANYWHERE = lazy_regex(
    "再加上|加上|而且|并且|另外|此外|同时|还有|从[那这](?:以后|之后|次以后|[时刻天年]起|一刻起|个?时候起|[时天]开始)|打那(?:以后|时起)|此后|从此"
)
_GRANTS = lazy_regex("有(?:一定)?(?:的)?道理|没错|说得[很也]?对|[也都]是真的|可以理解|我承认|不能怪|也不怪")
_TURNS = lazy_regex("但是?|可是?(?![以能靠])|不过|然而")
# What comes of what was told, which is the same where that is put another way: 也就是说……。为此…….
_COMES_OF_IT = lazy_regex("为此|因此|因而|所以|于是|这样(?:一来)?[，,]|结果")
_AMOUNT = lazy_regex(
    "[一二两三四五六七八九十百千万\\d]+个?半?(?:小时|钟头|分钟|[年岁月天块元斤米次遍人里度]|公里|公斤|星期)|百分之[一二三四五六七八九十百\\d]+"
)
_LEAST_AMOUNT = 3  # characters of an amount that two sentences do not share by chance
_CONTENT = ("n", "v", "a", "s", "i", "l")  # parts of speech, and not those of small words


def is_near(themes: Themes, site: Site, spot: Spot) -> bool:
    """Tell whether a sentence is of a near reply, speaks of something that is shown, or opens as the key does."""
    if not site.asks_before and opens(site.key) and opens(spot):
        return True
    return abs(spot.place - site.key.place) <= _BESIDE or bool(themes.shared(option(spot), site.read))


def may_stand(document: Document, themes: Themes, site: Site, spot: Spot) -> bool:
    """Tell whether a sentence could stand beside what is shown as well as the one that does."""
    found = site.found
    if not site.asks_before and _may_go_on(in_simplified(spot.source).strip(), in_simplified(site.context[-1].source)):
        return True
    if _may_turn_against(site, spot):
        return True
    if spot.place == site.key.place:  # the text has it elsewhere, for all to read
        return _goes_on_freely(site, spot) or fits_as_well(site, spot)
    if _same_amounts(site, spot):
        return True
    words = [*found.taken_up, *([found.by] if found.by else [])]
    takes_up = any(word in spot.source for word in words) and not found.is_pair
    is_tied = bool(themes.ties(site.beside[-1].source, spot.source))
    is_next = not site.asks_before and opens_next_reply(document, site.key, spot)
    is_free = not words and not opens(spot) and is_of_one_turn(document, site.key, spot)
    head = in_simplified(spot.source).strip()
    if not site.asks_before and (_OF_ANY_WORDS.match(head) or _OF_ANY_MATTER.match(head)):
        return True
    return takes_up or is_tied or is_paired(site, spot) or is_free or is_next or turns_to(spot)


def _may_go_on(head: str, last: str) -> bool:
    """Tell whether a sentence opens as what may follow any other does, or turns against what the last one grants."""
    turns_against = bool(_GRANTS.search(last)) and bool(_TURNS.match(head))
    return turns_against or any(form.match(head) for form in (_REACTS, _ADDS_ANYWHERE, _COMPARES))


def _may_turn_against(site: Site, spot: Spot) -> bool:
    """Tell whether a sentence later in the turn opens with 但 or 不过, and may turn against what is shown."""
    head = clauses(in_simplified(spot.source).strip())[0]
    is_later = spot.place == site.key.place and spot.index > site.key.index and not site.asks_before
    return is_later and bool(_TURNS.match(head)) and not _PRONOUN.search(_TURNS.sub("", head))


def _same_amounts(site: Site, spot: Spot) -> bool:
    """Tell whether a sentence has an amount of the one beside which it would stand: 六个半小时, which it may judge."""
    near, own = (set(_AMOUNT.findall(in_simplified(one.source))) for one in (site.beside[-1], spot))
    return any(len(each) >= _LEAST_AMOUNT for each in near & own)


def _goes_on_freely(site: Site, spot: Spot) -> bool:
    """
    Tell whether a sentence after the key may as well go on from what is shown.

    So may what comes of it where the key only puts it another way, and what is of a later time beside a key that goes
    with a word for an earlier one.
    """
    found = site.found
    if site.asks_before or spot.index < site.key.index or found.by:
        return False
    head = in_simplified(spot.source).strip()
    if spot.index == site.key.index + 1 and rewords(found.opening) and _COMES_OF_IT.match(head):
        return True
    return found.is_pair and not opens(spot) and may_be_paired(spot.source, with_later=False)


def is_bare_reply(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence only answers the question right before it: 其实是抽签抽到的, 晚上十点到早上八点."""
    before = document.before(spot) or spot
    if before.speaker == spot.speaker or not before.asks:
        return False
    plain = in_simplified(spot.source).strip()
    tells = _TELLS.search(plain) or any(tag_of(word).startswith(_SAYS) for word in _words(spot))
    return not tells or bool(_IS_ANSWER.match(plain))


def _words(spot: Spot) -> Sequence[str]:
    return [word for word in map(in_simplified, spot.words) if word not in {"从", "到", "至"}]


def gives_away(themes: Themes, site: Site, wrong: Sequence[Spot]) -> bool:
    """Veto 15: two others speak of nothing that is shown, or only the key does, or only it has a pronoun."""
    are_near = [bool(themes.shared(option(spot), site.read)) for spot in (site.key, *wrong)]
    is_alone = are_near[0] and not any(are_near[1:])
    has_pronoun = any(_PRONOUN.search(in_simplified(spot.source)) for spot in wrong)
    are_like = [
        near or overlap(option(spot), site.read) >= _RELATED for near, spot in zip(are_near[1:], wrong, strict=True)
    ]
    is_marked = _is_marked(themes, site, wrong) or all(_is_far(site, spot) for spot in wrong)
    is_marked = is_marked or _alone_echoes(site, wrong)
    return is_marked or is_alone or are_like.count(False) > 1 or (bool(site.found.by) and not has_pronoun)


def _alone_echoes(site: Site, wrong: Sequence[Spot]) -> bool:
    """Tell whether the key alone has a character of a noun or a verb, which is shown twice: 骂，骂得比谁都凶."""
    own, *others = (echoed(option(spot), site.told) for spot in (site.key, *wrong))
    is_beside = any(spot.place == site.key.place for spot in wrong)
    is_twice = any(in_simplified(site.told).count(char) > 1 for char in own)
    return is_twice and not is_beside and not any(others)


def _is_far(site: Site, spot: Spot) -> bool:
    """Tell whether a sentence is of another answer and has no word of what is shown."""
    telling = (word for word in spot.words if len(word) > 1 and not is_of_no_topic(word))
    words = (word for word in telling if tag_of(word).startswith(_CONTENT))
    return spot.place != site.key.place and not any(word in site.read for word in words)


def _is_marked(themes: Themes, site: Site, wrong: Sequence[Spot]) -> bool:
    """Tell whether the key alone repeats the word that links it to what is shown, and alone is of its paragraph."""
    words = [word for word in site.found.taken_up if word in option(site.key) and word in site.told]
    is_beside = any(spot.place == site.key.place for spot in wrong)
    if _points_alone(site, words, wrong) and not is_beside:
        return True
    repeats = [len(themes.shared(option(spot), site.told)) for spot in (site.key, *wrong)]
    if max(repeats[1:]) >= min(repeats[0], _TOPICS):
        return False  # another option repeats of what is shown as much as tells what it is about
    return bool(words) and not is_beside and not any(word in spot.source for word in words for spot in wrong)


def _points_alone(site: Site, words: Sequence[str], wrong: Sequence[Spot]) -> bool:
    """Tell whether the key opens with 那位 and a word that is shown, and no other option has that word, or 这 or 那."""
    head = in_simplified(site.key.source).strip()
    is_pointed = any(re.match(f"[这那][^，,。]{{0,2}}{re.escape(in_simplified(word))}", head) for word in words)
    has_like = any(_POINTS.search(in_simplified(spot.source)) for spot in wrong)
    return is_pointed and not has_like and not any(word in spot.source for word in words for spot in wrong)
