"""Which connective or preposition does the rest of the sentence call for?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.distractors.display import with_gap
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.wording import clause_around
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_SET_PHRASE = re.compile(r"[对从在].+(?:来说|来讲|来看|看来|而言)")
_KANA = re.compile("[\u3041-\u30fa]")
_MOST_HANZI, _LONGEST_QUOTE = 60, 60
_LEAST_LEVEL = 3  # a pattern is learned later than the words in it


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """
    What licenses a function word: patterns for the text before and after it.

    `wrong` are words that this frame licenses under no reading; `after` may name the word that decides as `anchor`;
    `pattern` shows both words, and `calls_for` says what the rest of the sentence calls for, with `{key}` and
    `{anchor}` for the words that stand there.
    """

    subtype: str
    keys: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    wrong: tuple[str, ...]
    pattern: str
    meaning: Localized
    calls_for: Localized


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionWord:
    """Why a function word is wrong where another one is called for."""

    code: RefutationCode
    ja: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A place in a sentence where a frame calls for the word that stands there."""

    spot: Spot
    frame: Frame
    start: int
    key: str
    anchor: str


@lru_cache(maxsize=1)
def frames() -> tuple[Frame, ...]:
    """Load the table of frames."""
    return tuple(
        Frame(
            subtype=subtype,
            keys=re.compile(key),
            before=re.compile(f"(?:{before})\\Z" if not before.endswith("$") else before),
            after=re.compile(after),
            wrong=tuple(wrong.split(",")),
            pattern=pattern,
            meaning=Localized(ja=ja, en=en),
            calls_for=Localized(ja=calls_ja, en=calls_en),
        )
        for subtype, key, before, after, wrong, pattern, ja, en, calls_ja, calls_en in _rows("frames.tsv")
    )


@lru_cache(maxsize=1 << 14)
def _frames_of(word: str) -> tuple[Frame, ...]:
    return tuple(frame for frame in frames() if frame.keys.fullmatch(word))


@lru_cache(maxsize=1)
def function_words() -> Mapping[str, FunctionWord]:
    """Load what is said of each function word that is offered."""
    return {
        word: FunctionWord(code=RefutationCode(code), ja=ja, en=en)
        for word, code, ja, en in _rows("function_words.tsv")
    }


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Make an item of every site, but one a sentence."""
    for spot in document.spots:
        found = [site for site in sites(spot) if not tally.refuses("gap-in-prompt", hit=_is_repeated(site))]
        yield from (_item(document, site) for site in found[:1])


def sites(spot: Spot) -> Iterator[Site]:
    """Find where a frame calls for a word that is a word of its own in this sentence."""
    source = to_simplified(spot.source)
    if len(source) != len(spot.source) or len(hanzi_of(source)) > _MOST_HANZI:
        return
    start = 0
    for word in _apart(spot.words):
        for frame in _frames_of(to_simplified(word)):
            after = frame.after.match(source, start + len(word))
            if after and frame.before.search(source[:start]):
                anchor = _anchor(spot.source, after)
                yield Site(spot=spot, frame=frame, start=start, key=word, anchor=anchor)
        start += len(word)


def _anchor(source: str, after: re.Match[str]) -> str:
    """Give the word that decides as the text writes it, or nothing."""
    if not after.groupdict().get("anchor"):
        return ""
    return source[after.start("anchor") : after.end("anchor")]


def _apart(words: Iterable[str]) -> Iterator[str]:
    """Take set phrases such as 对我来说 apart, so that their preposition is a word of its own."""
    for word in words:
        if _SET_PHRASE.fullmatch(to_simplified(word)):
            yield from (word[:1], word[1:])
        else:
            yield word


def _is_repeated(site: Site) -> bool:
    return site.spot.source.count(site.key) > 1


def _item(document: Document, site: Site) -> Item:
    spot, frame, end = site.spot, site.frame, site.start + len(site.key)
    wrong = [word for word in frame.wrong if word != to_simplified(site.key)]
    quote = spot.source.strip()
    if len(quote) > _LONGEST_QUOTE:
        quote = clause_around(spot.source, site.start)
    evidence = spot.evidence(quote.rstrip("。！!"))
    return Item(
        kind=Kind.CLOZE,
        subtype=frame.subtype,
        prompt=with_gap(spot.source, site.start, end),
        key=site.key,
        distractors=tuple(_distractor(document, site, word) for word in wrong[:3]),
        evidence=evidence,
        explanation=_explained(document, site, evidence),
        level=max(document.level_of(site.key), _LEAST_LEVEL),
        place=spot.place,
        subject=f"{site.key}@{spot.index}",
        merit=5.0,
        tags=("C1" if frame.subtype == "connective" else "C4",),
    )


def _explained(document: Document, site: Site, evidence: Evidence) -> Localized:
    frame = site.frame
    pattern = _in_script(document, frame.pattern).format(key=site.key, anchor=site.anchor)
    ja, en = _calls_for(document, site)
    return Localized(
        ja=f"{evidence.line}行の文です。{ja}。「{pattern}」は「{frame.meaning.ja}」の形です。",
        en=f"The sentence is in line {evidence.line}: {en}. {pattern} is “{frame.meaning.en}”.",
    )


def _distractor(document: Document, site: Site, word: str) -> Distractor:
    known = function_words()[word]
    option = document.written(word)
    ja, en = _calls_for(document, site)
    return Distractor(
        option=option,
        code=known.code,
        why=Localized(
            ja=f"「{option}」{_in_script(document, known.ja)}が、ここでは{ja}。",
            en=f"{option} {_in_script(document, known.en)}; here {en}.",
        ),
    )


def _calls_for(document: Document, site: Site) -> tuple[str, str]:
    """Say in both languages what the rest of this sentence calls for."""
    calls = site.frame.calls_for
    ja, en = (_in_script(document, text).format(anchor=site.anchor) for text in (calls.ja or "", calls.en or ""))
    return ja, en


def _in_script(document: Document, text: str) -> str:
    """Write the Chinese words that an explanation quotes in the script of the text."""
    if not _KANA.search(text):
        return document.written(text)
    return re.sub("「[^」]*」", lambda found: document.written(found.group()), text)


def _rows(name: str) -> Iterator[list[str]]:
    text = resources.files("quizzes").joinpath("data", name).read_text(encoding="utf-8")
    return (line.split("\t") for line in text.splitlines()[1:])
