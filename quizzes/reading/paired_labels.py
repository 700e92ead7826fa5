"""Which rare names before a colon are shown by the other language to be a speaker's label?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.label_forms import Form, Label, candidates, ends_like_speech
from quizzes.reading.label_names import key_of, names_a_thing, names_somebody, outer_name
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.reading.pairing import Pair, Pairing
    from quizzes.reading.passages import Passage

_SOME, _OFTEN, _MOSTLY = 0.25, 0.4, 0.5
_LEAST_LABELLED = 3
_ALIKE = frozenset({Form.COLON, Form.BRACKETS})
# A man who drove all his life: who has no name is told by more words than a name has.
_PERSON = lazy_regex(
    rf"(?P<name>(?=[^:]*\b{any_of('english person')}\b)[A-Z][\w'’. -]{{2,40}}[\w)])\s*:\s+(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_OPENS_WITH_COLON = lazy_regex("[^，,。.！!？?、；;]{1,40}[:：]")  # 最后一个问题：


def with_paired_labels(pairing: Pairing) -> Pairing:
    """
    Take the label off a paragraph whose partner has one, and off two partners that both begin with a name.

    In a file that names who speaks, who speaks but once is known by that, wherever the translation stands.
    """
    known = _Known.of(pairing)
    return pairing if known is None else replace(pairing, pairs=tuple(map(known.labelled, pairing.pairs)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """Who is called how in the translation, and how much of what a speaker says has a label there."""

    sources: frozenset[str]
    translations: frozenset[str]
    share: float
    is_mostly_named: bool
    is_interleaved: bool  # then what stands beside each other was looked at before

    @staticmethod
    def of(pairing: Pairing) -> _Known | None:
        """Look at all pairs; None where the file hardly names speakers, in both languages."""
        said = [pair for pair in pairing.pairs if pair.sources and pair.translations and not _is_heading(pair)]
        labelled = [pair for pair in said if pair.sources[0].label is not None]
        named = [pair for pair in labelled if pair.translations[0].label is not None]
        if len(named) < _LEAST_LABELLED or len(labelled) < _SOME * len(said):
            return None
        return _Known(
            sources=frozenset(_key(pair.sources[0]) for pair in named),
            translations=frozenset(_key(pair.translations[0]) for pair in named),
            share=len(named) / len(labelled),
            is_mostly_named=len(labelled) > _MOSTLY * len(said),
            is_interleaved=pairing.is_interleaved,
        )

    def labelled(self, pair: Pair) -> Pair:
        """Give a pair with the labels that one side has shown to be labels on the other."""
        if not pair.sources or not pair.translations or _is_heading(pair) or self.share < _OFTEN:
            return pair
        source, translation = pair.sources[0], pair.translations[0]
        one, other = self._labels(source, translation)
        return _with(pair, _without(source, one), _without(translation, other))

    def _labels(self, source: Passage, translation: Passage) -> tuple[Label | None, Label | None]:
        """Find the labels that are still in the text of either."""
        if source.label is None and translation.label is None:
            one, other = _both(source, translation)
            is_sure = not self.is_interleaved or (self.is_mostly_named and one is not None and names_somebody(one.name))
            return (one, other) if is_sure else (None, None)
        if translation.label is None and _key(source) not in self.sources:
            return None, _translated(source, translation)
        if source.label is None and _key(translation) not in self.translations:
            return next(_names(source), None), None
        return None, None


def _key(passage: Passage) -> str:
    return key_of(outer_name(passage.label or ""))


def _translated(source: Passage, translation: Passage) -> Label | None:
    """Find the label of what translates words of a speaker whom no other label of the translation names."""
    if _OPENS_WITH_COLON.match(source.text):
        return None
    found = next((label for label in candidates(translation.text) if label.has_colon and label.rest), None)
    if found is None and (head := _PERSON.fullmatch(translation.text)) is not None:
        found = Label(name=head["name"], rest=head["rest"], form=Form.COLON)
    return found if found is not None and ends_like_speech(found.rest) else None


def _is_heading(pair: Pair) -> bool:
    return any(passage.is_heading for passage in (*pair.sources, *pair.translations))


def _both(source: Passage, translation: Passage) -> tuple[Label | None, Label | None]:
    """Find the labels of two that begin alike with a name: 听众A：, 聴講者A：."""
    ones, others = (list(_names(passage)) for passage in (source, translation))
    return next(((one, other) for one in ones for other in others if one.form is other.form), (None, None))


def _names(passage: Passage) -> Iterator[Label]:
    for label in candidates(passage.text):
        is_thing = label.is_doubtful or names_a_thing(outer_name(label.name))
        if label.form in _ALIKE and ends_like_speech(label.rest) and not is_thing:
            yield label


def _with(pair: Pair, source: Passage, translation: Passage) -> Pair:
    return replace(pair, sources=(source, *pair.sources[1:]), translations=(translation, *pair.translations[1:]))


def _without(passage: Passage, label: Label | None) -> Passage:
    if label is None:
        return passage
    gone = len(passage.text) - len(label.rest)
    marks = tuple(replace(mark, offset=max(0, mark.offset - gone)) for mark in passage.marks)
    starts = tuple((max(0, start - gone), line) for start, line in passage.starts)
    return replace(passage, text=label.rest, label=label.name, marks=marks, starts=starts)
