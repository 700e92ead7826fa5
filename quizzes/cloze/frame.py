"""Which function word (connective, preposition, adverb, particle) does the rest of the sentence call for?"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import compiled, listed_in, rows_of
from quizzes.chinese.tags import NOUN, tag_of
from quizzes.cloze import frame_reasons
from quizzes.cloze.anchors import named_anchor, onward_anchor
from quizzes.cloze.clip import Clip, is_refused
from quizzes.cloze.clip_levels import read_framed
from quizzes.cloze.frame_bounds import is_torn
from quizzes.cloze.frame_options import LEAST, SAME_CLAUSE, options_beside
from quizzes.distractors.item import Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

# Words that the segmenter takes for one, each with the place where it falls into two.
_SET_PHRASE = lazy_regex(
    r"[对从在].+(?:来说|来讲|来看|看来|而言)|(?:[都就才再也]|得)(?:会|能|没|也|多|很)|两[个本张家件位只条把种座]"
)
_ENDS_IN_PREPOSITION = lazy_regex(r".{1,2}[给在得到]")
_LEAST_SHOWN = 5
_LONGEST_VERB = 2
_BEFORE_VERBS = frozenset("就都也又才还還一")  # 我就｜读了三遍, 一｜次比一次
_COUNTS = lazy_regex(f"{OF_NUMBER_OR_FEW}$")
_REPEATED = 0.5
_ALIKE, _ONE_MORE_EACH = 4, 60  # of one pattern so many are asked, and one more for every so many sentences
_SAME = 2  # and so many among the very same words: 最 beside 更, 太 and 特别 a third time teaches nothing
_DULL = frozenset({"adverb", "aspect"})
_OF_A_BOOK = "书写"  # 这本书｜写得很好
_AT_THE_VERY_END = lazy_regex("最[前后里外上下底][头面边]|[0-9一二两三四五六七八九十百千]+年一遇")
_SELDOM = {"两": 1}  # whose wrong words are ever the same two
_PARTICLE = 1  # the level of a frame that asks for little
_HARDEST_IN_FRAME = 5  # to which a formal word lifts a frame at most
_TOLD_BY_PARTNER, _TOLD_BY_REST = frozenset("跟与和对给向为"), 1  # what one does decides with whom or to whom
_TAGS = {"connective": "C1"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """
    What licenses a function word: patterns for the text before and after it.

    `wrong` are words that this frame licenses under no reading; `after` may name the word that decides as `anchor`, and
    `before` the verb as `verb`; `pattern` shows these words, and `calls_for` says what the rest of the sentence calls
    for, with `{key}`, `{anchor}` and `{verb}` for the words that stand there. A `meaning` that ends in a full stop says
    what the pattern is for.
    """

    subtype: str
    keys: re.Pattern[str]
    level: int
    before: str
    after: str
    wrong: tuple[str, ...]
    pattern: str
    meaning: Localized
    calls_for: Localized


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """
    A place in a sentence where a frame calls for the word that stands there, with what is shown of the sentence.

    `onward` is the anchor, with a word beside it where the anchor alone would not tell what begins, or which is meant.
    """

    frame: Frame
    clip: Clip
    anchor: str
    onward: str
    verb: str

    @property
    def key(self) -> str:
        """The word that the frame calls for."""
        return self.clip.key


@lru_cache(maxsize=1)
def frames() -> tuple[Frame, ...]:
    """Load the table of frames. In its patterns `~` stands for a character of the same clause."""
    return tuple(
        Frame(
            subtype=subtype,
            keys=re.compile(key),
            level=int(level),
            before=before.replace("~", SAME_CLAUSE),
            after=after.replace("~", SAME_CLAUSE),
            wrong=tuple(wrong.split(",")),
            pattern=pattern,
            meaning=Localized(ja=ja, en=en),
            calls_for=Localized(ja=calls_ja, en=calls_en),
        )
        for subtype, key, level, before, after, wrong, pattern, ja, en, calls_ja, calls_en in rows_of("frames.tsv")
    )


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Make an item of every site, the first ones of a pattern before its others."""
    yield from varied(document, _items(document, tally), tally)


def varied(document: Document, made: Iterable[tuple[str, Item]], tally: Tally) -> Iterator[Item]:
    """Take the first items of each group, and let every further one count for less: a set asks for many words."""
    seen: Counter[tuple[str, str]] = Counter()
    asked: Counter[tuple[str, frozenset[str]]] = Counter()
    more = len(document.spots) // _ONE_MORE_EACH
    for group, item in made:
        name, same = (item.subtype, group), (item.subtype, frozenset(item.all_options))
        most = _SELDOM.get(in_simplified(item.key), _ALIKE) + more
        is_dull = item.subtype in _DULL and asked[same] >= _SAME
        if not tally.refuses("many-alike", hit=seen[name] >= most or is_dull):
            yield replace(item, merit=item.merit - _REPEATED * seen[name])
            seen[name] += 1
            asked[same] += 1


def _items(document: Document, tally: Tally) -> Iterator[tuple[str, Item]]:
    """Make an item of every site with its pattern; of one subtype in a sentence, the hardest."""
    for spot in document.spots:
        found = [site for site in sites(spot) if not _is_refused(site, tally)]
        for subtype in sorted({site.frame.subtype for site in found}):
            by_clip = {site.clip: site for site in reversed(found) if site.frame.subtype == subtype}
            hardest = min(by_clip.values(), key=lambda site: (-site.frame.level, site.clip.start))
            item = _item(document, hardest)
            if not tally.refuses("few-options", hit=item is None) and item is not None:
                yield f"{hardest.key} {hardest.frame.calls_for.en}", item


def _is_refused(site: Site, tally: Tally) -> bool:
    """Refuse a few characters from which nobody sees what is said, 大得要命, the very end, 最后头, and 百年一遇."""
    behind = in_simplified(site.clip.after)
    is_bare = len(hanzi_of(site.clip.text)) < _LEAST_SHOWN or _AT_THE_VERY_END.match(behind) is not None
    return tally.refuses("bare-prompt", hit=is_bare) or is_refused(site.clip, _level(site), tally)


def sites(spot: Spot) -> Iterator[Site]:
    """Find where a frame calls for a word that is a word of its own in this sentence."""
    source = in_simplified(spot.source)
    start, previous = 0, ""
    for word in words_apart(spot.words):
        for frame in _frames_of(in_simplified(word)):
            after = compiled(frame.after).match(source, start + len(word))
            before = None if after is None else compiled(frame.before).search(source[:start])
            if after is None or before is None or is_torn(spot, frame.pattern, (word, start, previous), before, after):
                continue
            clip = Clip(spot=spot, start=start, key=word)
            yield Site(
                frame=frame,
                clip=clip,
                anchor=named_anchor(spot.source, source, after, word),
                onward=onward_anchor(spot, after, clip.text),
                verb=whole_verb(_named(spot.source, before, "verb"), _apart(source[:start], previous)),
            )
        start, previous = start + len(word), word


def words_apart(words: Iterable[str]) -> Iterator[str]:
    """Take words such as 对我来说 and 送给 apart, so that their function word is a word of its own."""
    for word in words:
        simple = in_simplified(word)
        if _SET_PHRASE.fullmatch(simple):
            yield from (word[:1], word[1:])
        elif _ENDS_IN_PREPOSITION.fullmatch(simple) and simple not in listed_in("whole_words.tsv"):
            yield from (word[:-1], word[-1:])
        else:
            yield word


@lru_cache(maxsize=1 << 14)
def _frames_of(word: str) -> tuple[Frame, ...]:
    if _any_key().fullmatch(word) is None:
        return ()
    return tuple(frame for frame in frames() if frame.keys.fullmatch(word))


@lru_cache(maxsize=1)
def _any_key() -> re.Pattern[str]:
    """Give one pattern for what any frame calls for, which nearly no word is."""
    return re.compile("|".join(sorted({frame.keys.pattern for frame in frames()})))


def _apart(before: str, word: str) -> str:
    """Give the last word of some text, or nothing where its first character counts: 五起｜降, which is no 起降."""
    return "" if _COUNTS.search(before[: len(before) - len(word)]) else word


def whole_verb(verb: str, word: str) -> str:
    """Give the whole word that a verb is the end of: 留学, and not 学."""
    is_word = len(word) <= _LONGEST_VERB and bool(dictionary().entries(word))  # 羊站 is none
    is_word = is_word and (not tag_of(word).startswith(NOUN) or dictionary().has_verb(word))  # no 图画 of 图画得好
    is_word = is_word and word[:1] not in _BEFORE_VERBS and word != _OF_A_BOOK
    return word if verb and word.endswith(verb) and is_word else verb


def _named(source: str, found: re.Match[str], name: str) -> str:
    """Give the word that a pattern names as the text writes it, or nothing."""
    return source[found.start(name) : found.end(name)] if found.groupdict().get(name) else ""


def _level(site: Site) -> int:
    """
    Give the level of a frame, or of a formal word (与, 令) that is met later, which its frame helps to tell.

    Who is to know what 打交道 stands with has to know that word, whatever the rest of the sentence tells.
    """
    key = in_simplified(site.key)
    own = level_of(key) or site.frame.level
    level = max(site.frame.level, min(own, site.frame.level + 2, _HARDEST_IN_FRAME))
    partner = level_of(in_simplified(site.anchor)) if key in _TOLD_BY_PARTNER else None
    return max(level, (partner or 1) - _TOLD_BY_REST)


def _item(document: Document, site: Site) -> Item | None:
    frame, clip = site.frame, site.clip
    wrong = options_beside(document, frame.wrong, clip, site.anchor)
    if len(wrong) < LEAST:
        return None
    return Item(
        kind=Kind.CLOZE,
        subtype=frame.subtype,
        prompt=clip.prompt,
        key=site.key,
        distractors=tuple(frame_reasons.refuted(document, site, word) for word in wrong[:3]),
        evidence=clip.evidence,
        explanation=frame_reasons.explained(document, site, clip.evidence.line),
        level=read_framed(clip, _level(site)),
        place=clip.spot.place,
        subject=_subject(site),
        merit=5.0 if frame.level > _PARTICLE else 3.0,
        tags=(_TAGS.get(frame.subtype, "C4"),),
    )


def _subject(site: Site) -> str:
    """Name what is asked: of a particle behind a verb both, as 开了六年 beside 开了十年 is the same question."""
    is_of_verb = site.frame.subtype == "aspect" and site.verb
    return f"{site.verb}{site.key}" if is_of_verb else f"{site.key}@{site.clip.spot.index}"
