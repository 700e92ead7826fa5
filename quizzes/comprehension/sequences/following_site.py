"""How are a sentence and those around it shown, and what is said of how they go together?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.sequences.following import Tie, link_of, pairs_with
from quizzes.comprehension.sequences.openings import (
    can_be_told,
    in_quotes,
    last_words,
    points_to_thing,
    taken_up_by,
)
from quizzes.comprehension.themes import topic_of
from quizzes.distractors.display import clauses, nested, shown, with_stop, without_end, word_edges
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_TURNS_TO = ("至于", "说到", "关于", "对于")
LEAST_HANZI, _LONGEST = 7, 64  # hanzi and characters of a sentence that is offered
_LEAST_IN_SIGHT = 24  # hanzi that lead on to the next sentence by what they tell
_PERSONS = frozenset({"他", "她", "他们", "她们"})
_PRONOUNS = lazy_regex("它们?|(?<!其)他(?!人)们?|她们?")
_THIS_THING = lazy_regex("[这那](?!么|样|里|儿|时|天|年)[一-龥]")
_OPENS_WITH_WHO = lazy_regex("^(?:[我他她]们?|大家)(?=.)")
_LEAPS = lazy_regex(
    "所以|因此|因而|既然|可见|看来|总之|于是|但|可是|不过|然而|后来|结果|而且|其实|当然|(?:要是|如果|假如|幸[亏好]|多亏|还好)(?:当时|那时)"
)
_LIGHT_VERBS = frozenset("是有在要会能来去到说想看叫让做没像")
_OF_TWO = lazy_regex("我们[俩两]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """
    A sentence with those right before it in its paragraph, and what ties it to them.

    `lead` is the last sentence of the turn before, where little else is shown. `asks_before` tells that the sentence
    before is asked for, and not the one that follows.
    """

    context: Sequence[Spot]
    after: Spot
    found: Tie
    lead: Spot | None = None
    asks_before: bool = False

    @property
    def key(self) -> Spot:
        """The sentence that is asked for."""
        return self.context[-1] if self.asks_before else self.after

    @property
    def beside(self) -> Sequence[Spot]:
        """The sentences beside which it stands, nearest last."""
        return (self.after,) if self.asks_before else (*([self.lead] if self.lead else []), *self.context)

    @property
    def in_sight(self) -> Sequence[Spot]:
        """
        The sentences that are shown.

        Not the first of two words that go together, which tells the other one unread, where enough stands behind it.
        """
        if self.asks_before or not self.found.is_pair:
            return (self.after,) if self.asks_before else self.context
        [word, *_] = self.found.taken_up
        last = max((i for i, spot in enumerate(self.context) if word in spot.source), default=-1)
        rest = self.context[last + 1 :]
        return rest if len(hanzi_of("".join(spot.source for spot in rest))) >= _LEAST_IN_SIGHT else self.context

    @property
    def told(self) -> str:
        """The words that are shown."""
        return shown("".join(spot.source for spot in self.in_sight))

    @property
    def read(self) -> str:
        """The words that are shown, under those of the turn before."""
        return f"{self.lead.source if self.lead else ''}{self.told}"


def opens(spot: Spot) -> bool:
    return bool(link_of(spot.source))


def connects(spot: Spot) -> bool:
    """Tell whether a sentence opens with a word that takes up what was said, and not with 他 or 这根线."""
    opening = link_of(spot.source)
    return bool(opening) and not points_to_thing(opening, spot.source)


def is_named_beside(found: Tie, before: Spot) -> bool:
    """Tell whether the sentence right before has the words that are taken up, so that one may ask for it as well."""
    return bool(found.taken_up) and not found.by and all(_has_word(before, word) for word in found.taken_up)


def _has_word(spot: Spot, word: str) -> bool:
    """Tell whether a sentence has a word, or one that ends in it: 智能手机 has 手机, but 用纸包好 no 纸包."""
    edges = word_edges(spot.words)
    for found in re.finditer(re.escape(word), spot.source):
        within = [edge for edge in edges if found.start() < edge < found.end()]
        if found.end() in edges and (found.start() in edges or not within):
            return True
    return False


def is_of_one_turn(document: Document, one: Spot, other: Spot) -> bool:
    """Tell whether nobody else speaks between two sentences."""
    first, last = sorted((one.index, other.index))
    return all(spot.speaker == one.speaker for spot in document.spots[first : last + 1])


def fits_as_well(site: Site, spot: Spot) -> bool:
    """Tell whether another sentence of the paragraph would stand as well beside what is shown."""
    names_it = any(word in spot.source for word in site.found.taken_up)
    if names_it and not site.found.is_pair and not site.found.by:
        return True
    if site.asks_before:
        return is_paired(site, spot)
    head, last = clauses(spot.source.strip())[0], site.context[-1]
    pronouns = _PRONOUNS.findall(in_simplified(head))
    by = site.found.by if in_simplified(site.found.by) in _PERSONS else ""
    is_of_same = bool(by and by in spot.source) or any(
        each in f"它{in_simplified(last.source + site.key.source)}" for each in pronouns
    )
    is_thing = bool(_THIS_THING.match(in_simplified(head)))
    verb = _OPENS_WITH_WHO.sub("", in_simplified(head))[:1]  # 拼好了这一圈, 我拼了八圈 go on from 拼一圈
    goes_on = bool(topic_of(head) & topic_of(last.source)) or (
        tag_of(verb).startswith("v") and verb not in _LIGHT_VERBS and verb in in_simplified(last.source)
    )
    # 路修好了。(还缺灯。) 所以……: what is said one sentence later, where it takes up nothing of the one left out
    new = topic_of(spot.source) & topic_of(site.key.source) - topic_of(site.told)
    is_next = spot.index == site.after.index + 1 and bool(_LEAPS.match(in_simplified(head))) and not new
    return points_alike(site.found, spot) or is_of_same or is_thing or goes_on or is_paired(site, spot) or is_next


def is_paired(site: Site, spot: Spot) -> bool:
    """Tell whether a sentence goes with what is shown as 从近处说 does with 从远处说, whatever stands between."""
    return pairs_with([spot], site.after) if site.asks_before else pairs_with(site.context, spot)


def points_alike(found: Tie, spot: Spot) -> bool:
    """Tell whether a sentence that comes later begins with the pronoun that ties another one to what is shown."""
    by, head = in_simplified(found.by), in_simplified(clauses(spot.source.strip())[0])
    is_of_two = by in _PERSONS and bool(_OF_TWO.match(head))
    return is_of_two or (by in _PERSONS and by in head)


def opens_next_reply(document: Document, key: Spot, spot: Spot) -> bool:
    """Tell whether a sentence is what the same person says first after the paragraph of another one."""
    between = document.spots[key.index + 1 : spot.index]
    after = [one for one in between if one.place != key.place]
    is_next = key.index < spot.index and spot.place != key.place
    return is_next and all(one.speaker != spot.speaker for one in after)


def turns_to(spot: Spot) -> bool:
    """Tell whether a sentence turns to something that may have been named before (至于广播), and so may go on."""
    return in_simplified(spot.source).strip().startswith(_TURNS_TO)


def option(spot: Spot) -> str:
    """Show a sentence as all others are shown: with its stop, also where a note follows it in the text."""
    return with_stop(spot.source)


def is_fit(spot: Spot) -> bool:
    """Tell whether a sentence can be offered: a statement, long enough, with both ends of its quotations."""
    text = option(spot)
    are_closed = all(text.count(one) == text.count(other) for one, other in ("“”", "‘’", "「」", "『』", "（）"))
    is_told = not spot.asks and not spot.source.rstrip().endswith(("：", ":"))
    is_told = is_told and not re.search("[（(]", text)  # a laugh, and not what is said
    return are_closed and is_told and len(hanzi_of(text)) >= LEAST_HANZI and len(text) <= _LONGEST


def opens_paragraph(spot: Spot, meaning: tuple[str, str]) -> Localized:
    return Localized(
        ja=f"これは{spot.line}行目の段落の最初の文{meaning[0]}です。",
        en=f"This{meaning[1]} is the first sentence of the paragraph in line {spot.line}.",
    )


def comes_after(
    spot: Spot, before: Spot, meaning: tuple[str, str], meaning_before: tuple[str, str] = ("", "")
) -> Localized:
    """Say after which words a sentence stands, and, where those are all of a sentence, what they mean."""
    told = last_words(before.source)
    ja, en = meaning_before if told == without_end(shown(before.source)) else ("", "")
    return Localized(
        ja=f"これは{spot.line}行目の文{meaning[0]}で、「{nested(told)}」{ja}のすぐ後に来ます。",
        en=f"This{meaning[1]} stands in line {spot.line}, right after {in_quotes(told)}{en}.",
    )


def after_shown(spot: Spot, meaning: tuple[str, str]) -> Localized:
    """Say of a sentence that is offered as the one before another that the text has it right after that one."""
    return Localized(
        ja=f"これは{spot.line}行目の文{meaning[0]}で、示された文のすぐ後に来ます。前の文ではありません。",
        en=f"This{meaning[1]} stands in line {spot.line}, right after the sentence shown, and not before it.",
    )


def part_of_reply(spot: Spot, asked: Sequence[Spot], meaning: tuple[str, str], asks: tuple[str, str]) -> Localized:
    """Say to which questions of one turn, with what they mean, the reply belongs that a sentence is of."""
    words = shown("".join(each.source for each in asked))
    return Localized(
        ja=f"これは{spot.line}行目の文{meaning[0]}で、そこでは「{nested(words)}」{asks[0]}という質問に答えています。",
        en=f"This{meaning[1]} stands in line {spot.line}, in the answer to {in_quotes(words)}{asks[1]}.",
    )


def own_link(spot: Spot, before: Spot) -> Localized:
    """Say which words the opening of a sentence refers to in the text; nothing where it has none."""
    opening = spot.source.strip()[: len(link_of(spot.source))]
    if not opening or not can_be_told(opening) or points_to_thing(opening, spot.source):
        return Localized(ja="", en="")
    told = taken_up_by(opening, before.source)
    if not told:
        return Localized(
            ja=f"「{opening}」が受けているのは、そこでその前に述べたことで、ここに示された話ではありません。",
            en=f" There {opening} takes up what was said before it, and not what is shown here.",
        )
    return Localized(
        ja=f"「{opening}」が受けているのは、その前の「{nested(told)}」です。",
        en=f" There {opening} takes up {in_quotes(told)}.",
    )
