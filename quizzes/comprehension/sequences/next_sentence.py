"""
Which sentence stands right after these words, and which one right before them?

Asked where words of the one take up the other; the other options are sentences of the same person that have nothing
to take up there.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.bare_answer import is_bare_answer
from quizzes.comprehension.choosing import looks_unlike, sets_of
from quizzes.comprehension.doubtful_links import earlier_than
from quizzes.comprehension.labels import labelled
from quizzes.comprehension.meant import all_meant, is_told, meant
from quizzes.comprehension.sequences.following import tie
from quizzes.comprehension.sequences.following_site import (
    LEAST_HANZI,
    Site,
    after_shown,
    comes_after,
    connects,
    is_fit,
    is_named_beside,
    opens,
    opens_paragraph,
    option,
    part_of_reply,
)
from quizzes.comprehension.sequences.next_reasons import is_told_apart, link_there, unfit
from quizzes.comprehension.sequences.next_rivals import gives_away, is_bare_reply, is_near, may_stand
from quizzes.comprehension.sequences.tie_wording import explained, linked
from quizzes.comprehension.sequences.turn_before import asked_before
from quizzes.comprehension.themes import Themes
from quizzes.comprehension.whole_question import whole_question
from quizzes.distractors.clauses.begun_amid import speaks_of_nobody
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.shown_needs import need_of_sentence
from quizzes.distractors.clauses.spot_needs import is_answer
from quizzes.distractors.display import shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import answerer_of, asker_of
from quizzes.distractors.vetoes import is_out_of_length, overlap, reads_alike
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeAlias

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

    Gives: TypeAlias = Callable[[str, Sequence[str], str], bool]  # of a key, beside others, with what is read

_MOST_CONTEXT = 110
_LITTLE, _MOST_LEAD = 40, 60  # characters of a context that the turn before is shown with, and of that turn
_NEAR, _BESIDE = 40, 2  # sentences, and paragraphs, before and after from which the other options come, and come first
_RATIO = (0.5, 2.0)
_WANTED = 3  # fewer are offered only where no more may be
_MOST_SHARED, _MOST_TOPICS = 4, 3
_THEY = lazy_regex("[他她](?:们|(?=[爸妈奶爷爹娘姥]))")  # 他奶奶, as one calls one's wife
_EVERY = 3  # of so many sites one is asked for the sentence before first
# What only a turn can begin with, because it answers: 对，; 我不敢这么说; 因为……, which nothing shown asks for.
_REPLIES = lazy_regex(
    r"^(?:对|是的?|不是|没有|有|会|能|嗯|好|当然|谢谢|没错|确实|真的|说实话|老实说)[的啊呀了]?[，,。]|^(?:就|正|都)?是?因为|^[^，,]{1,4}得(?:很)?(?:对|有道理)[，,]|^我?不[敢能会]?这么"
)


def _by_nothing(_key: str, _others: Sequence[str], _read: str) -> bool:
    return False


def items(document: Document, tally: Tally, gives: Gives = _by_nothing) -> Iterator[Item]:
    """Ask for each sentence that is tied to the one before it, beside others among which nothing tells it."""
    maker = _Maker(document, tally, gives)
    for after in document.spots[1:]:
        yield from maker.asked(after)


class _Maker:
    """What is known of the sentences of one interview, and how often each was offered."""

    def __init__(self, document: Document, tally: Tally, gives: Gives) -> None:
        self.document, self.tally, self.themes = document, tally, Themes(document)
        self.gives = gives
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
        lead = self._lead(context) if context else None
        if context and lead is None:
            context = without_bare_answer(context)
        names = tuple(map(in_simplified, self.document.people))
        context = of_whom_is_known(context, lead.source if lead is not None else "", names)
        if context and context[-1].asks:
            return
        is_enough = len(hanzi_of("".join(spot.source for spot in context))) >= LEAST_HANZI
        earlier = earlier_than(self.document, context)
        found = tie(self.themes, context, after, earlier) if is_enough else None
        if found is None:
            return
        following = Site(context=context, after=after, found=found, lead=self._lead(context))
        if self.tally.refuses("no-plain-link", hit=not linked(following).ja):
            return
        before = Site(context=context, after=after, found=found, asks_before=True)
        sites = (following, before) if is_named_beside(found, context[-1]) else (following,)
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
        """Give the last sentence of the turn before, somebody else's, where little is shown or leans on it."""
        first = context[0].index
        is_needed = sum(len(spot.source) for spot in context) <= _LITTLE or self._leans_on_question(context[0])
        before = self.document.spots[max(0, first - 1) : first] if is_needed else ()
        others = (spot for spot in before if spot.speaker not in {None, context[0].speaker})
        return next((spot for spot in others if len(spot.source) <= _MOST_LEAD), None)

    def _leans_on_question(self, first: Spot) -> bool:
        """Tell whether an answer tells little without its question: 七成是学生，也有老人."""
        return is_answer(self.document, first) and need_of_sentence(self.document, first.index) is Need.NEEDED

    def _wrong(self, site: Site) -> Sequence[Spot]:
        spots = self.document.spots[max(0, site.key.index - _NEAR) : site.key.index + _NEAR]
        pool = [spot for spot in spots if self.is_fit[spot.index] and not self._is_refused(site, spot)]
        pool.sort(key=lambda spot: self._temptation(site, spot))
        passed: list[Spot] = []
        for spot in pool:
            if not any(reads_alike(option(spot), option(one)) for one in (*passed, site.key)):
                passed.append(spot)
        for wrong in sets_of(passed, least=min(_WANTED, len(passed))):
            if self._may_be_offered(site, wrong):
                return wrong
        self.tally.refuses("stands-out", hit=bool(passed))
        return ()

    def _may_be_offered(self, site: Site, wrong: Sequence[Spot]) -> bool:
        """Tell whether the key does not stand out among others."""
        options = [option(spot) for spot in wrong]
        # Two words that go together (从前, 现在) have to be read, whatever else the options speak of.
        if not site.found.is_pair and gives_away(self.themes, site, wrong):
            return False
        is_of_form = opens(site.key) in [opens(spot) for spot in wrong]
        is_of_form = is_of_form and (not connects(site.key) or any(map(connects, wrong)))
        if not is_of_form or looks_unlike(option(site.key), options, site.told):
            return False
        return not self.tally.refuses("told-by-word", hit=self.gives(option(site.key), options, self._passage(site)))

    def _is_refused(self, site: Site, spot: Spot) -> bool:
        """Veto: a sentence of another person or length, that could stand there, or of which nothing tells why not."""
        is_shown = spot.place == site.key.place and spot.index <= site.after.index  # or stands above what is shown
        if spot.speaker != site.key.speaker or is_shown:
            return True
        if self.tally.refuses("length", hit=is_out_of_length(option(site.key), option(spot), *_RATIO)):
            return True
        is_reply = _REPLIES.match(in_simplified(spot.source).strip()) or is_bare_reply(self.document, spot)
        if self.tally.refuses("form", hit=bool(is_reply)):
            return True
        if not is_near(self.themes, site, spot):
            return True
        if self.tally.refuses("may-follow", hit=may_stand(self.document, self.themes, site, spot)):
            return True
        answers_another = self._answers_another(site, spot)
        is_told_so = is_told_apart(site, spot, self._unfit(site, spot), answers_another=answers_another)
        return self.tally.refuses("no-reason", hit=self.document.language is not None and not is_told_so)

    def _temptation(self, site: Site, spot: Spot) -> tuple[int, int, int, str]:
        text = f"{self.document.interview.sha256}|{site.key.index}|{spot.index}"
        shared, used = min(overlap(option(spot), site.told), _MOST_SHARED), self.offered[spot.index]
        topics = min(len(self.themes.shared(option(spot), site.told)), _MOST_TOPICS)
        of_key = min(len(self.themes.shared(option(spot), option(site.key))), _MOST_TOPICS)
        likeness = (
            shared
            + 2 * of_key  # what speaks of other things than the key does is seen at once to be no part of it
            + 2 * (opens(spot) == opens(site.key))
            + 2 * (connects(spot) == connects(site.key))
            + 2 * topics
            + 3 * (spot.place == site.key.place)
            + 5 * (abs(spot.place - site.key.place) <= _BESIDE)
        )
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
            prompt=self.document.written(f"在原文中，紧接在{what}{side}的是哪一句？"),
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
        name = "" if site.key.speaker is None else f"{answerer_of(site.key.speaker)}："
        cut = "" if site.asks_before or self._before(site.in_sight[0]) is None else "……"
        asked = whole_question(self.document, site.lead) if site.lead is not None else ""
        lead = f"{asker_of(site.lead.speaker)}：{shown(asked)}\n" if site.lead is not None else ""
        return labelled(self.document, f"{lead}{name}{cut}{site.told}")

    def _before(self, spot: Spot) -> Spot | None:
        """Give the sentence right before one in its paragraph."""
        before = self.document.spots[max(0, spot.index - 1) : spot.index]
        return next((one for one in before if one.place == spot.place), None)

    def _turn_before(self, spot: Spot) -> Spot | None:
        """Give the sentence right before one that somebody else says, and no narrator."""
        if not spot.index or spot.speaker is None:
            return None
        before = self.document.spots[spot.index - 1]
        return None if before.speaker in {None, spot.speaker} else before

    def _distractor(self, site: Site, spot: Spot) -> Distractor:
        """Say where a sentence stands, what it means, in answer to what or after which words, and what is not here."""
        beside, asked = self._before(spot), asked_before(self.document, spot)
        meaning, before = meant(self.document, spot), beside or self._turn_before(spot)
        if self._answers_another(site, spot):
            told = part_of_reply(spot, asked, meaning, all_meant(self.document, asked))
        elif site.asks_before and before is site.after:
            return Distractor(option=option(spot), code=RefutationCode.BROKEN_LINK, why=after_shown(spot, meaning))
        elif before:
            told = comes_after(spot, before, meaning, meant(self.document, before))
        else:
            told = opens_paragraph(spot, meaning)
        unfit_for = self._unfit(site, spot)
        why = told + unfit_for
        return Distractor(option=option(spot), code=RefutationCode.BROKEN_LINK, why=why)

    def _unfit(self, site: Site, spot: Spot) -> Localized:
        """Say what keeps a sentence from standing here, or what its opening takes up where it stands."""
        beside, answers_another = self._before(spot), self._answers_another(site, spot)
        link = Localized(ja="", en="")
        if answers_another and beside is not None:
            link = link_there(spot, beside)
        return link if link.ja else unfit(site, spot, beside, answers_another=answers_another)

    def _answers_another(self, site: Site, spot: Spot) -> bool:
        """Tell whether it can be said in answer to what a sentence is said, which is not what is answered here."""
        asked = asked_before(self.document, spot)
        is_asked = bool(asked) and all(is_told(self.document, one) for one in asked)
        return is_asked and asked != asked_before(self.document, site.key)


def without_bare_answer(context: Sequence[Spot]) -> Sequence[Spot]:
    """Leave out an answer at the beginning that says nothing without its question: 去了。."""
    return context[1:] if len(context) > 1 and is_bare_answer(context[0]) else context


def of_whom_is_known(context: Sequence[Spot], lead: str, names: Sequence[str]) -> Sequence[Spot]:
    """Leave out what tells of 他, who is named in nothing that is shown: 他第二天又来了."""
    told = in_simplified(f"{lead}{''.join(spot.source for spot in context)}")
    is_of_nobody = bool(context) and speaks_of_nobody(_THEY.sub("", told), names)
    return of_whom_is_known(_without_short(context[1:]), "", names) if is_of_nobody else context


def _without_short(context: Sequence[Spot]) -> Sequence[Spot]:
    """Leave out a few words that hang on what is left out before them: 甜得我脸红。."""
    is_short = len(context) > 1 and len(hanzi_of(context[0].source)) < LEAST_HANZI
    return _without_short(context[1:]) if is_short else context
