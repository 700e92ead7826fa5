"""How are a sentence and those around it shown, and what is said of how they go together?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.sequences.following import Tie, contrast_of, link_of, pairs_with, whole_phrase
from quizzes.comprehension.sequences.openings import (
    can_be_told,
    in_quotes,
    last_words,
    points_to_thing,
    relation_of,
    relation_of_sides,
    rewords,
    taken_up_by,
    takes_up_more,
)
from quizzes.comprehension.sequences.person_meant import person_meant
from quizzes.comprehension.sequences.pointing_back import turns_from_all
from quizzes.comprehension.themes import topic_of
from quizzes.distractors.display import clauses, nested, shown, with_stop, without_end
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_TURNS_TO = ("至于", "说到", "关于", "对于")
LEAST_HANZI, _LONGEST = 7, 64  # hanzi and characters of a sentence that is offered
_PERSONS = frozenset({"他", "她", "他们", "她们"})
_PRONOUNS = lazy_regex("它们?|(?<!其)他(?!人)们?|她们?")
_THIS_THING = lazy_regex("[这那](?!么|样|里|儿|时|天|年)[一-龥]")
_OPENS_WITH_WHO = lazy_regex("^(?:[我他她]们?|大家)(?=.)")
_LEAPS = lazy_regex(
    "所以|因此|因而|既然|可见|看来|总之|于是|但|可是|不过|然而|后来|结果|而且|其实|当然|(?:要是|如果|假如|幸[亏好]|多亏|还好)(?:当时|那时)"
)
_LIGHT_VERBS = frozenset("是有在要会能来去到说想看叫让做没像")
_OF_TWO = lazy_regex("我们[俩两]")
# What denies a thing that one may have gathered from all that was told: 不过我并不是反对机器.
_HEADS_OFF = lazy_regex(
    "(?:但是?|可是?|不过|然而)[，,]?(?:我们?)?(?:这)?(?:并不是|并非|不是说|不等于|没有说|也?不是(?:反对|不[想要愿]))"
)
_LEAST_NAMED = 2  # characters of what a sentence says more about


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
    def told(self) -> str:
        """The words that are shown."""
        return shown("".join(spot.source for spot in ((self.after,) if self.asks_before else self.context)))

    @property
    def read(self) -> str:
        """The words that are shown, under those of the turn before."""
        return f"{self.lead.source if self.lead else ''}{self.told}"


def asks(spot: Spot) -> bool:
    return spot.source.rstrip("”’」』 ").endswith(("？", "?"))


def opens(spot: Spot) -> bool:
    return bool(link_of(spot.source))


def connects(spot: Spot) -> bool:
    """Tell whether a sentence opens with a word that takes up what was said, and not with 他 or 这根线."""
    opening = link_of(spot.source)
    return bool(opening) and not points_to_thing(opening, spot.source)


def is_named_beside(found: Tie, before: Spot) -> bool:
    """Tell whether the sentence right before has the words that are taken up, so that one may ask for it as well."""
    return bool(found.taken_up) and not found.by and all(word in before.source for word in found.taken_up)


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
    is_told = not asks(spot) and not spot.source.rstrip().endswith(("：", ":"))
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


def explained(site: Site, meaning: tuple[str, str] = ("", "")) -> Localized:
    """Say how the text goes on, what the sentence that is asked for means, and what ties the two."""
    line, key, link = site.key.line, without_end(option(site.key)), linked(site)
    ja, en = f"「{nested(key)}」{meaning[0]}", f"{in_quotes(key)}{meaning[1]}"
    if site.asks_before:
        return Localized(
            ja=f"{line}行目では、{ja}のすぐ後にこの文が来ます。{link.ja}",
            en=f"In line {line} the sentence shown stands right after {en}. {link.en}",
        )
    return Localized(
        ja=f"本文は{line}行目で{ja}と続きます。{link.ja}", en=f"The text goes on in line {line}: {en}. {link.en}"
    )


def linked(site: Site) -> Localized:
    """Say in one sentence what ties two sentences; nothing where it cannot be said plainly."""
    told = _opens_with(site)
    return told if told.ja else _takes_up(site)


def _opens_with(site: Site) -> Localized:
    found, before = site.found, site.context[-1]
    if found.is_pair:
        first, (who, whom) = found.taken_up[0], person_meant(site.context, site.after)
        ja, en = (
            (f"「{who}」は、前の文の「{whom}」のことです。", f" {who} is {whom} named before.") if who else ("", "")
        )
        return Localized(
            ja=f"「{found.opening}」は、前の「{nested(first)}」と対になる言葉です。{ja}",
            en=f"{found.opening} goes with {first} before it.{en}",
        )
    if not found.opening or found.opening in found.by:
        return Localized(ja="", en="")
    sides = contrast_of(before.source, site.after.source)
    if sides is not None:
        return relation_of_sides(found.opening, sides)
    is_vague = in_simplified(found.opening) == "而"  # and, or but: only two sides that are named tell which
    is_vague = is_vague or points_to_thing(found.opening, site.after.source)
    if is_vague:
        return Localized(ja="", en="")
    are_several = len(site.context) > 1
    is_of_no_one = rewords(found.opening) or _HEADS_OFF.match(in_simplified(site.after.source).strip())
    told = "" if are_several and is_of_no_one else taken_up_by(found.opening, before.source)
    is_of_other = not site.asks_before and turns_from_all(found.opening, site.after, before)
    is_of_all = are_several and (is_of_other or takes_up_more(found.opening, before.source))
    is_quoted = site.asks_before and told == without_end(option(before))
    return relation_of(found.opening, told, is_of_all=is_of_all, is_quoted=is_quoted)


def _takes_up(site: Site) -> Localized:
    """Say what of the sentence before is taken up: whom or what is pointed to, else what both are about."""
    found = site.found
    first = found.taken_up[0] if found.taken_up and not found.is_pair else ""
    if len(first) < _LEAST_NAMED and not (first and found.by):
        return Localized(ja="", en="")
    if found.by:
        return Localized(
            ja=f"「{found.by}」は、前の文の「{nested(first)}」を指しています。",
            en=f"{found.by} stands for {first} in the sentence before.",
        )
    thing = whole_phrase(first, site.context[-1], site.after)
    if not thing:
        return Localized(ja="", en="")
    return Localized(
        ja=f"前の文に出た「{nested(thing)}」について続けて話しています。",
        en=f"It says more about {thing}, which the sentence before has named.",
    )
