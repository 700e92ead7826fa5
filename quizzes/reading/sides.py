"""Which passages are source and which are translation, where their own characters do not say it?"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from quizzes.languages import TranslationLanguage
from quizzes.reading.headings import could_be_title
from quizzes.reading.label_names import key_of
from quizzes.reading.languages import Language, hanzi_in, is_another_language
from quizzes.reading.layout import cut_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.reading.passages import Passage

_LANGUAGES = {TranslationLanguage.JAPANESE: Language.JAPANESE, TranslationLanguage.ENGLISH: Language.ENGLISH}
_NEARLY_ALL = 0.8
_SMALL_SHARE = 0.05
_FEW_SWITCHES = 0.34


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """All passages with a language that is Chinese or that of the translation, and those of any third language."""

    passages: tuple[Passage, ...]
    language: TranslationLanguage | None
    dropped: tuple[Passage, ...]

    @property
    def target(self) -> Language | None:
        return None if self.language is None else _LANGUAGES[self.language]


def sides_of(passages: Sequence[Passage]) -> Sides:
    """Decide for every passage whether it is source or translation."""
    if passages and _is_mixed_title(passages[0]):
        passages = [_as(Language.UNDECIDED, passages[0]), *passages[1:]]
    passages = _with_other_european(passages)
    amounts: Counter[Language] = Counter()
    for passage in passages:
        amounts[passage.language] += len(passage.text)
    language = _translation_language(amounts, Counter(passage.language for passage in passages))
    if language is None:
        kept = [passage for passage in passages if passage.language is not Language.OTHER]
        dropped = tuple(passage for passage in passages if passage.language is Language.OTHER)
        return Sides(passages=tuple(_as(Language.CHINESE, passage) for passage in kept), language=None, dropped=dropped)
    target = _LANGUAGES[language]
    strangers = {Language.OTHER, Language.JAPANESE, Language.ENGLISH} - {target}
    weak = {stranger for stranger in strangers if amounts[stranger] <= _SMALL_SHARE * amounts[target]} - {
        Language.OTHER
    }
    softened = [_as(Language.UNDECIDED, passage) if passage.language in weak else passage for passage in passages]
    if target is Language.ENGLISH:
        softened = [_as(Language.CHINESE, p) if _has_hanzi_only(p) else p for p in softened]
    kept = [passage for passage in softened if passage.language not in strangers]
    dropped = tuple(passage for passage in softened if passage.language in strangers)
    return Sides(passages=tuple(_resolved(kept, target)), language=language, dropped=dropped)


def _is_mixed_title(passage: Passage) -> bool:
    """Tell whether the first line has a title in Chinese beside one in English: it is no translation of anything."""
    return passage.label is None and passage.language is Language.ENGLISH and cut_title(passage.text) is not None


def _with_other_european(passages: Sequence[Passage]) -> Sequence[Passage]:
    """Take what has Latin letters for English only where it is, all together: the one or other line shows nothing."""
    if not is_another_language(each.text for each in passages if each.language is Language.ENGLISH):
        return passages
    return [_as(Language.OTHER, each) if each.language is Language.ENGLISH else each for each in passages]


def _as(language: Language, passage: Passage) -> Passage:
    return replace(passage, language=language)


def _has_hanzi_only(passage: Passage) -> bool:
    """Tell whether an undecided passage cannot be English."""
    return passage.language is Language.UNDECIDED and hanzi_in(passage.text) > 0


def _translation_language(amounts: Counter[Language], counts: Counter[Language]) -> TranslationLanguage | None:
    """Tell by the amounts whether there is a translation, and by the counts of paragraphs in which language it is."""
    japanese, english = amounts[Language.JAPANESE], amounts[Language.ENGLISH]
    if not japanese and not english:
        return None
    if not japanese and english <= _SMALL_SHARE * amounts[Language.CHINESE]:
        return None
    # Of a text in both some paragraphs in Japanese have no kana.
    is_whole = counts[Language.JAPANESE] >= _NEARLY_ALL * counts[Language.ENGLISH]
    return TranslationLanguage.JAPANESE if is_whole else TranslationLanguage.ENGLISH


def _resolved(passages: list[Passage], target: Language) -> list[Passage]:
    by_label = _by_label(passages, target)
    hinted = [
        _as(by_label.get(p.label or "", p.language), p) if p.language is Language.UNDECIDED else p for p in passages
    ]
    decided = [passage.language for passage in hinted if passage.language is not Language.UNDECIDED]
    switches = sum(a is not b for a, b in pairwise(decided))
    alternates = switches > _FEW_SWITCHES * (len(decided) - 1)
    resolved: list[Passage] = []
    groups = [list(group) for _, group in groupby(hinted, key=lambda passage: passage.language is Language.UNDECIDED)]
    for i, group in enumerate(groups):
        if group[0].language is not Language.UNDECIDED:
            resolved += group
            continue
        if i == 0 and _is_lone_title(hinted):
            resolved.append(_as(Language.CHINESE, group[0]))
            continue
        before = resolved[-1].language if resolved else None
        below = groups[i + 1][0] if i + 1 < len(groups) else None
        after = None if below is None else below.language
        likely = after if _is_title_below(resolved, group, below) else before
        languages = (
            _in_run(len(group), before, after, target)
            if alternates
            else [_title_beside(groups, i) or likely or after or Language.CHINESE] * len(group)
        )
        resolved += [_as(language, passage) for language, passage in zip(languages, group, strict=True)]
    return resolved


def _is_lone_title(passages: Sequence[Passage]) -> bool:
    """Tell whether the first line is a title beside which there is no other: who wrote but one wrote it in Chinese."""
    match passages:
        case [first, second, *_]:
            is_body = second.label is not None or not could_be_title(second.text)
            return first.label is None and second.language is Language.CHINESE and is_body
        case _:
            return False


def _title_beside(groups: Sequence[Sequence[Passage]], i: int) -> Language | None:
    """Tell of one line at the top that it is the Chinese title, where that of the translation is right beside it."""
    if len(groups[i]) > 1:
        return None
    languages = [[passage.language for passage in group] for group in groups[:3]]
    match i, languages:
        case (0, [_, [title, Language.CHINESE, *_], *_]) | (1, [[title], _, [Language.CHINESE, *_]]):
            return None if title is Language.CHINESE else Language.CHINESE
        case (0, [_, [title, *_], *_]) if title is not Language.CHINESE and _has_only_title_above(groups):
            return Language.CHINESE
        case _:
            return None


def _has_only_title_above(groups: Sequence[Sequence[Passage]]) -> bool:
    """Tell whether the second line is a title too, and above the Chinese part that comes last there is none."""
    translated = groups[1][0]
    chinese = next((p for group in groups[1:] for p in group if p.language is Language.CHINESE), None)
    if chinese is None or translated.label is not None or not could_be_title(translated.text):
        return False
    return chinese.label is not None or not could_be_title(chinese.text)


def _is_title_below(above: Sequence[Passage], group: Sequence[Passage], below: Passage | None) -> bool:
    """Tell whether a line right above the first Chinese label is the title there: 養蜂人的四季, below all Japanese."""
    if below is None or below.language is not Language.CHINESE or below.label is None:
        return False
    if len(group) > 1 or group[0].label is not None or not could_be_title(group[0].text):
        return False
    is_apart = bool(above) and above[-1].language is not Language.CHINESE
    return is_apart and not any(each.label is not None and each.language is Language.CHINESE for each in above)


def _by_label(passages: Sequence[Passage], target: Language) -> dict[str, Language]:
    """Find the labels that stand before passages of one language only, as 記者 and 记者 do."""
    seen: dict[str, set[Language]] = {}
    for passage in passages:
        if passage.label is not None and passage.language is not Language.UNDECIDED:
            seen.setdefault(passage.label, set()).add(passage.language)
    partners = Counter(key_of(label) for label in seen)
    shared = set(_of_both(passages))
    own = {
        label
        for label, languages in seen.items()
        if len(languages) == 1 and (label not in shared or partners[key_of(label)] > 1)
    }
    return {
        label: next(iter(seen[label]))
        for label in sorted(own)
        if partners[key_of(label)] > 1 or next(iter(seen[label])) is target or len(seen) > len(partners)
    }


def _of_both(passages: Sequence[Passage]) -> Iterator[str]:
    """Give the labels that come twice in a row, before words that could be of either language and others: of both."""
    for one, other in pairwise(passages):
        is_doubtful = (one.language is Language.UNDECIDED) is not (other.language is Language.UNDECIDED)
        if one.label is not None and one.label == other.label and is_doubtful:
            yield one.label


def _in_run(length: int, before: Language | None, after: Language | None, target: Language) -> list[Language]:
    """Let undecided passages take turns between their neighbours, the source coming first in case of doubt."""
    chinese = Language.CHINESE
    if before is None:
        first = chinese if after is not chinese or length % 2 == 0 else target
    elif before is chinese and after is target and length % 2:
        first = chinese
    else:
        first = target if before is chinese else chinese
    other = target if first is chinese else chinese
    return [first if k % 2 == 0 else other for k in range(length)]
