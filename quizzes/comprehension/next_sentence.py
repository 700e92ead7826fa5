"""
Which sentence stands right after these words, and which one right before them?

Asked where words of the one take up the other; the other options are sentences of the same person that have nothing
to take up there.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.choosing import looks_unlike, sets_of
from quizzes.comprehension.exchange import answerer_of, asker_of, in_script
from quizzes.comprehension.following import Tie, is_of_no_topic, link_of, pairs_with, tie
from quizzes.comprehension.following_site import (
    LEAST_HANZI,
    Site,
    asks,
    comes_after,
    explained,
    fits_as_well,
    is_fit,
    is_of_one_turn,
    linked,
    opens,
    opens_next_reply,
    opens_paragraph,
    option,
    own_link,
    part_of_reply,
    turns_to,
)
from quizzes.comprehension.gist_points import is_bare_answer
from quizzes.comprehension.links import earlier_than
from quizzes.comprehension.meant import all_meant, is_told, meant
from quizzes.comprehension.openings import does_alike
from quizzes.comprehension.themes import Themes
from quizzes.distractors.display import shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.vetoes import is_out_of_length, overlap, reads_alike
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_MOST_CONTEXT = 110
_LITTLE, _MOST_LEAD = 40, 60  # characters of a context that the turn before is shown with, and of that turn
_NEAR = 40  # sentences before and after from which the other options come
_RATIO = (0.5, 2.0)
_WANTED = 3  # fewer are offered only where no more may be
_MOST_SHARED, _MOST_TOPICS, _TOPICS, _RELATED = 4, 3, 2, 2
_PRONOUN = re.compile(r"[它她]|(?<![其吉])他(?!人)|^[这那](?!里|儿|些年|几年|[年天时])")
_BESIDE = 2  # paragraphs to a neighbouring reply
_LATER = 3  # sentences after the key of which one may be offered that takes up what is not shown
_EVERY = 3  # of so many sites one is asked for the sentence before first
_LEAST_ASKED, _MOST_QUESTION = 8, 60  # hanzi of a question that says something by itself; characters of one
_CONTENT = ("n", "v", "a", "s", "i", "l")  # parts of speech, and not those of small words
# What only a turn can begin with, because it answers: 对，; 我不敢这么说.
_REPLIES = re.compile(
    r"^(?:对|是的?|是啊|不是|没有|有|会|能|嗯|好|当然|谢谢|没错|确实|真的|说实话|老实说)[的啊呀了]?[，,。]|^[^，,]{1,4}得(?:很)?(?:对|有道理)[，,]|^我?不[敢能会]?这么"
)


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for each sentence that is tied to the one before it."""
    maker = _Maker(document, tally)
    for after in document.spots[1:]:
        yield from maker.asked(after)


class _Maker:
    """What is known of the sentences of one interview, and how often each was offered."""

    def __init__(self, document: Document, tally: Tally) -> None:
        self.document, self.tally, self.themes = document, tally, Themes(document)
        self.offered: Counter[int] = Counter()
        self.asked_for: set[int] = set()
        is_talk = any(spot.speaker is not None for spot in document.spots)
        self.is_fit = [
            is_fit(spot) and is_told(document, spot) and (spot.speaker is not None or not is_talk)
            for spot in document.spots
        ]

    def asked(self, after: Spot) -> Iterator[Item]:
        """Ask which sentence follows; where too few others can be offered, which one stands before."""
        context = self._context(after)
        if context and self._lead(context) is None:
            context = without_bare_answer(context)
        if context and asks(context[-1]):
            return
        is_enough = len(hanzi_of("".join(spot.source for spot in context))) >= LEAST_HANZI
        earlier = earlier_than(self.document, context)
        found = _as_shown(tie(self.themes, context, after, earlier), after) if is_enough else None
        if found is None:
            return
        following = Site(context=context, after=after, found=found, lead=self._lead(context))
        if self.tally.refuses("no-plain-link", hit=not linked(following).ja):
            return
        before = Site(context=context, after=after, found=found, asks_before=True)
        is_named = bool(found.taken_up) and not found.by and all(word in option(context[-1]) for word in found.taken_up)
        sites = (following, before) if is_named else (following,)
        for site in reversed(sites) if after.index % _EVERY == 0 else sites:
            if self.asked_for & {site.key.index, *(spot.index for spot in site.beside)}:
                continue
            wrong = self._wrong(site) if self.is_fit[site.key.index] else ()
            if wrong:
                self.offered.update(spot.index for spot in wrong)
                self.asked_for |= {site.key.index, site.beside[-1].index}
                yield self._item(site, wrong)
                return

    def _context(self, after: Spot) -> Sequence[Spot]:
        """Give the sentences of the paragraph right before one, as many as are shown."""
        first, length = after.index, 0
        while first > 0 and self.document.spots[first - 1].place == after.place:
            length += len(self.document.spots[first - 1].source)
            if first < after.index and length > _MOST_CONTEXT:
                break
            first -= 1
        return self.document.spots[first : after.index]

    def _lead(self, context: Sequence[Spot]) -> Spot | None:
        """Give the last sentence of the turn before, where little is shown and it is somebody else's."""
        before = self.document.spots[context[0].index - 1] if context[0].index else None
        is_needed = sum(len(spot.source) for spot in context) <= _LITTLE
        if before is None or not is_needed or before.speaker in {None, context[0].speaker}:
            return None
        return before if len(before.source) <= _MOST_LEAD else None

    def _wrong(self, site: Site) -> Sequence[Spot]:
        spots = self.document.spots[max(0, site.key.index - _NEAR) : site.key.index + _NEAR]
        pool = [spot for spot in spots if self.is_fit[spot.index] and not self._may_stand(site, spot)]
        pool.sort(key=lambda spot: self._temptation(site, spot))
        passed: list[Spot] = []
        for spot in pool:
            if not any(reads_alike(option(spot), option(one)) for one in (*passed, site.key)):
                passed.append(spot)
        for wrong in sets_of(passed, least=min(_WANTED, len(passed))):
            if self.tally.refuses("as-linked", hit=self._is_as_linked(site, wrong)) or self._gives_away(site, wrong):
                continue
            is_of_form = site.asks_before or opens(site.key) in [opens(spot) for spot in wrong]
            if is_of_form and not looks_unlike(option(site.key), [option(spot) for spot in wrong], site.told):
                return wrong
        self.tally.refuses("stands-out", hit=bool(passed))
        return ()

    def _gives_away(self, site: Site, wrong: Sequence[Spot]) -> bool:
        """Veto 15: two others speak of nothing that is shown, or only the key does, or only it has a pronoun."""
        is_near = [bool(self.themes.shared(option(spot), site.read)) for spot in (site.key, *wrong)]
        has_pronoun = any(_PRONOUN.search(in_simplified(spot.source)) for spot in wrong)
        is_alone = is_near[0] and not any(is_near[1:])
        is_marked = self._is_marked(site, wrong) or all(self._is_far(site, site.read, spot) for spot in wrong)
        is_like = [
            near or overlap(option(spot), site.read) >= _RELATED for near, spot in zip(is_near[1:], wrong, strict=True)
        ]
        return is_marked or is_alone or is_like.count(False) > 1 or (bool(site.found.by) and not has_pronoun)

    def _is_as_linked(self, site: Site, wrong: Sequence[Spot]) -> bool:
        """Tell whether only its opening ties the key, and another option opens in a way that does the same."""
        found = site.found
        is_bare = bool(found.opening) and not found.taken_up and not site.asks_before
        openings = (link_of(spot.source) for spot in wrong)
        return is_bare and any(opening and does_alike(opening, found.opening) for opening in openings)

    def _is_far(self, site: Site, read: str, spot: Spot) -> bool:
        """Tell whether a sentence is of another answer and has no word of what is shown."""
        telling = (word for word in spot.words if len(word) > 1 and not is_of_no_topic(word))
        words = (word for word in telling if tag_of(in_simplified(word)).startswith(_CONTENT))
        return spot.place != site.key.place and not any(word in read for word in words)

    def _is_marked(self, site: Site, wrong: Sequence[Spot]) -> bool:
        """Tell whether the key alone repeats the word that links it to what is shown, and alone is of its paragraph."""
        words = [word for word in site.found.taken_up if word in option(site.key) and word in site.told]
        is_beside = any(spot.place == site.key.place for spot in wrong)
        repeats = [len(self.themes.shared(option(spot), site.told)) for spot in (site.key, *wrong)]
        if max(repeats[1:]) >= min(repeats[0], _TOPICS):
            return False  # another option repeats of what is shown as much as tells what it is about
        return bool(words) and not is_beside and not any(word in spot.source for word in words for spot in wrong)

    def _is_near(self, site: Site, spot: Spot) -> bool:
        """Tell whether a sentence is of a near reply, speaks of something that is shown, or opens as the key does."""
        if not site.asks_before and opens(site.key) and opens(spot):
            return True
        return abs(spot.place - site.key.place) <= _BESIDE or bool(self.themes.shared(option(spot), site.read))

    def _may_stand(self, site: Site, spot: Spot) -> bool:
        """Veto: a sentence of another person or length, or one that could stand there as well."""
        if spot.speaker != site.key.speaker or spot.index in {site.after.index, *(one.index for one in site.context)}:
            return True
        if self.tally.refuses("length", hit=is_out_of_length(option(site.key), option(spot), *_RATIO)):
            return True
        if self.tally.refuses("form", hit=bool(_REPLIES.match(in_simplified(spot.source).strip()))):
            return True
        if not self._is_near(site, spot):
            return True
        found = site.found
        if spot.place == site.key.place:  # the text has it elsewhere, for all to read
            is_before = not site.asks_before and spot.index < site.after.index
            return is_before or self.tally.refuses("may-follow", hit=fits_as_well(site, spot))
        words = [*found.taken_up, *([found.by] if found.by else [])]
        takes_up = any(word in spot.source for word in words) and not found.is_pair
        is_tied = bool(self.themes.ties(site.beside[-1].source, spot.source))
        is_pair = found.is_pair and link_of(spot.source) == link_of(site.after.source)
        is_pair = is_pair or (not site.asks_before and pairs_with(site.context, spot))
        is_next = not site.asks_before and opens_next_reply(self.document, site.key, spot)
        is_free = not words and not opens(spot) and is_of_one_turn(self.document, site.key, spot)
        return self.tally.refuses(
            "may-follow", hit=takes_up or is_tied or is_pair or is_free or is_next or turns_to(spot)
        )

    def _temptation(self, site: Site, spot: Spot) -> tuple[int, int, int, str]:
        text = f"{self.document.interview.sha256}|{site.key.index}|{spot.index}"
        shared, used = min(overlap(option(spot), site.told), _MOST_SHARED), self.offered[spot.index]
        topics = min(len(self.themes.shared(option(spot), site.told)), _MOST_TOPICS)
        likeness = shared + 2 * (opens(spot) == opens(site.key)) + 2 * topics + 3 * (spot.place == site.key.place)
        distance = abs(spot.place - site.key.place) // 4
        return used // 2, used - likeness, distance, hashlib.sha256(text.encode()).hexdigest()

    def _item(self, site: Site, wrong: Sequence[Spot]) -> Item:
        side = "前面" if site.asks_before else "后面"
        what = "这句话" if site.asks_before else "这段话"
        found, key = site.found, site.key
        return Item(
            kind=Kind.COMPREHENSION,
            subtype="previous" if site.asks_before else "next",
            passage=self._passage(site),
            prompt=in_script(self.document, f"在原文中，紧接在{what}{side}的是哪一句？"),
            key=option(key),
            distractors=tuple(self._distractor(site, spot) for spot in wrong),
            evidence=key.evidence(without_end(key.source)),
            explanation=explained(site, meant(self.document, key)),
            place=key.place,
            subject=f"next@{site.after.index}",
            merit=1.0 + found.decides + 2 * bool(found.taken_up) + 0.1 * len(wrong),
            tags=("R9",),
        )

    def _passage(self, site: Site) -> str:
        first = (site.after if site.asks_before else site.context[0]).index
        name = "" if site.key.speaker is None else f"{answerer_of(site.key.speaker)}："
        starts = first == 0 or site.asks_before or self.document.spots[first - 1].place != site.key.place
        lead = f"{asker_of(site.lead.speaker)}：{shown(site.lead.source)}\n" if site.lead is not None else ""
        return in_script(self.document, f"{lead}{name}{'' if starts else '……'}{site.told}")

    def _distractor(self, site: Site, spot: Spot) -> Distractor:
        """Say where a sentence stands, what it means, and in answer to what or after which words it is said."""
        before, asked = self.document.spots[spot.index - 1] if spot.index else None, self._asked_before(spot)
        beside = before if before is not None and before.place == spot.place else None
        meaning = meant(self.document, spot)
        why = (
            comes_after(spot, beside, meaning, meant(self.document, beside))
            if beside
            else opens_paragraph(spot, meaning)
        )
        is_asked = bool(asked) and all(is_told(self.document, one) for one in asked)
        if is_asked and spot.place != site.key.place and asked != self._asked_before(site.key):
            link = own_link(spot, beside) if beside is not None else Localized(ja="", en="")
            told = part_of_reply(spot, asked, meaning, all_meant(self.document, asked))
            why = Localized(ja=f"{told.ja}{link.ja}", en=f"{told.en}{link.en}")
        return Distractor(option=option(spot), code=RefutationCode.BROKEN_LINK, why=why)

    def _asked_before(self, spot: Spot) -> Sequence[Spot]:
        """Find the questions that end the turn before, with what is said before one that says little by itself."""
        spots, last = self.document.spots, spot.index
        while last and spots[last].speaker == spot.speaker:
            last -= 1
        asker = spots[last].speaker
        if asker in {None, spot.speaker} or not asks(spots[last]):
            return ()
        first = last
        while first and spots[first - 1].speaker == asker:
            said = "".join(each.source for each in spots[first : last + 1])
            if not asks(spots[first - 1]) and len(hanzi_of(said)) >= _LEAST_ASKED:
                break
            first -= 1
        found = spots[first : last + 1]
        return found if sum(len(each.source) for each in found) <= _MOST_QUESTION else ()


def without_bare_answer(context: Sequence[Spot]) -> Sequence[Spot]:
    """Leave out an answer at the beginning that says nothing without its question: 去了。."""
    return context[1:] if len(context) > 1 and is_bare_answer(context[0]) else context


def _as_shown(found: Tie | None, after: Spot) -> Tie | None:
    """Leave out of a tie the words that are cut off the option; none is left where it has no opening either."""
    if found is None or found.is_pair:
        return found
    taken = tuple(word for word in found.taken_up if (found.by or word) in option(after))
    return replace(found, taken_up=taken) if taken or found.decides else None
