"""What ties a sentence to those before it, said in one plain sentence, and how the text goes on?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.links import FEMALE, MALE, persons_in
from quizzes.comprehension.sequences.counted_on import told_from
from quizzes.comprehension.sequences.following import contrast_of, whole_phrase
from quizzes.comprehension.sequences.following_site import option
from quizzes.comprehension.sequences.openings import (
    in_quotes,
    points_to_thing,
    relation_between,
    relation_of,
    relation_of_sides,
    rewords,
    taken_up_by,
    takes_up_more,
)
from quizzes.comprehension.sequences.turned_sides import sides_turned, turns
from quizzes.distractors.display import clauses, nested, without_end
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from quizzes.comprehension.sequences.following_site import Site
    from quizzes.distractors.spots import Spot

_LEAST_NAMED = 2  # characters of what a sentence says more about
# Whom does 她 or 他 mean in a sentence that goes with a word for an earlier time?
_PRONOUN = lazy_regex("(?P<she>她)(?!们)|(?<![其吉])他(?![人们])")
_BROUGHT_IN = "(?:[一那这]?[个位名](?:[^，。：“”]{1,6}的)?)?"
_WOMAN = lazy_regex(
    f"{_BROUGHT_IN}(?:女(?:生|孩子|孩儿?|同学|学生|老师|徒弟|工人|医生|司机)|小?姑娘|老太太|老奶奶|阿姨|大[妈娘婶])"
)
_MAN = lazy_regex(
    f"{_BROUGHT_IN}(?:男(?:生|孩子|孩儿?|同学|学生|老师|徒弟|护士)|小伙子|老头儿?|老大爷|大[爷叔]|老先生)"
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
    told = _turned(site) if turns(site.found.opening) else _opens_with(site)
    return told if told.ja or turns(site.found.opening) else _takes_up(site)


def _turned(site: Site) -> Localized:
    """Say what 可是 sets against what, and what both sides name; nothing where nobody knows what it turns against."""
    found, sides = site.found, sides_turned(site.context, site.after, site.found)
    if sides is None:
        return Localized(ja="", en="")
    one, other, word = sides
    is_quoted = site.asks_before and one == without_end(option(site.key))
    told = relation_between(found.opening, one, other, is_quoted=is_quoted)
    more = _takes_up(site) if found.by else Localized(ja="", en="")
    if word:
        more = Localized(ja=f"どちらも「{nested(word)}」に触れています。", en=f"Both name {word}.")
    return Localized(ja=f"{told.ja}{more.ja or ''}", en=f"{told.en} {more.en or ''}".rstrip())


def _opens_with(site: Site) -> Localized:
    found, before = site.found, site.context[-1]
    if found.is_pair:
        first, (who, whom) = found.taken_up[0], person_meant(site.context, site.after)
        is_seen = first in site.told or site.asks_before
        counted = told_from(found.opening, first, is_seen=is_seen)
        if counted.ja:
            return counted
        ja, en = (
            (f"「{who}」は、前の文の「{whom}」のことです。", f" {who} is {whom} named before.") if who else ("", "")
        )
        where_ja, where_en = (
            ("前の", "before it") if is_seen else ("示された話より前に出た", "which comes before the passage shown")
        )
        return Localized(
            ja=f"「{found.opening}」は、{where_ja}「{nested(first)}」と対になる言葉です。{ja}",
            en=f"{found.opening} pairs with {first}{' ' if is_seen else ', '}{where_en}.{en}",
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
    told = "" if are_several and rewords(found.opening) else taken_up_by(found.opening, before.source)
    is_of_all = are_several and takes_up_more(found.opening, before.source)
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


def person_meant(context: Sequence[Spot], after: Spot) -> tuple[str, str]:
    """Give the pronoun of the first clause of a sentence, and whom it means; nothing where that is not sure."""
    head = in_simplified(after.source).strip()
    found = _PRONOUN.search(clauses(head)[0])
    if found is None:
        return "", ""
    is_she, source = found["she"] is not None, context[-1].source
    named = list((_WOMAN if is_she else _MAN).finditer(in_simplified(source)))
    if len(named) != 1 or _names_another(context, named[0], is_she=is_she):
        return "", ""
    return after.source.strip()[slice(*found.span())], source[slice(*named[0].span())]


def _names_another(context: Sequence[Spot], one: re.Match[str], *, is_she: bool) -> bool:
    """Tell whether somebody else is named who may be meant: of that sex, or for 他 of any."""
    told = in_simplified("".join(spot.source for spot in context)).replace(one.group(), "")
    if (FEMALE if is_she else MALE).search(told):
        return True
    words = (in_simplified(word) for spot in context for word in persons_in(spot))
    return not is_she and any(word not in one.group() for word in words)
