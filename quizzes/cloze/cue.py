"""
Which connective or adverb does the translation of the sentence call for?

A word is asked where the translation shows what the table of cues knows it by, and a wrong word is offered only where
nothing of what the table knows that one by is shown. Who does not read the translation is told what the word means, of
a connective also what it does there. A condition of the translation may answer to another clause.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.cloze import cue_reasons, frame
from quizzes.cloze.clip import Clip, is_refused
from quizzes.cloze.clip_levels import read_told, read_untold
from quizzes.cloze.cue_options import LEAST, LEAST_LEVEL, wrong_words
from quizzes.cloze.cue_place import is_of_a_noun, stands_in_place
from quizzes.cloze.cue_table import cues, in_sense
from quizzes.cloze.cued import Cued
from quizzes.cloze.hints import denial_before, is_cut_unlike
from quizzes.cloze.one_link import is_one_link
from quizzes.cloze.pairs import is_opening
from quizzes.cloze.said_clause import said_of
from quizzes.cloze.said_of_another import is_said_of_another
from quizzes.distractors.clauses.lead_back import label_of, lead_back
from quizzes.distractors.clauses.lead_of_gap import lead_of_gap
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.display import shown
from quizzes.distractors.edits.own_part import with_own_part
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.lone_marks import without_lone_marks
from quizzes.distractors.vetoes import is_legible_in
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizzes.cloze.cue_table import Cue
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_MOST_HINTED, _MOST_OF_BOTH, _LEAST_SHOWN = 150, 220, 6
_LEAST_JOINED, _LEAST_BEFORE = 8, 3  # hanzi of what a connective joins, and of what stands before it
_LEAST_TAKEN_UP = 4  # hanzi of a sentence that a connective takes up: after 对 alone nobody knows what it turns against
_LEAST_UNTOLD = 10  # hanzi of a part without a translation that can be read by itself
_CLAUSE_ENDS = lazy_regex("[，,。；;：:！!？?]")
_TAGS = {"connective": "C1"}
_AGAINST = frozenset({"反而", "反倒"})
# At the beginning these tell how something stands to what was said before, which is shown where it can be.
_POINTS_BACK = frozenset(
    {"后来", "最后", "其实", "原来", "果然", "当然", "终于", "究竟", "到底", "居然", "竟然", "难道"}
)
# Each fits before an adjective, so that nothing but a translation decides.
_DEGREES = frozenset({"太", "更", "最", "特别", "非常", "十分", "极其", "极为"})
_SETS_A_CONDITION = frozenset({"一旦", "倘若", "假如", "如果", "若", "要是"})
_MERE_TO = lazy_regex("(?<=[うくぐすつぬぶむる])と(?=、)")  # 見ていると、: a condition, or while and when
_CONCEDES = lazy_regex(
    "(?<![とそ])(?<=[^、。「])(?:て|(?<!それ)で)も(?=、)"
)  # 病気になっても、: if somebody fell ill too
_OTHERS = lazy_regex("たら(?=、)|[えけげせてねべめれ]ば(?=、)|なら(?=、)")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Make an item of every word with a cue, the first ones of a meaning before its others: 但 and 不过 are one."""
    yield from frame.varied(document, _items(document, tally), tally)


def _items(document: Document, tally: Tally) -> Iterator[tuple[str, Item]]:
    """Make an item of every word with a cue, with its meaning; of one subtype in a sentence, the first."""
    for spot in (with_own_part(document, each) for each in document.spots):
        found = list(cued(document, spot, tally))
        for subtype in sorted({one.cue.subtype for one in found}):
            first = next(one for one in found if one.cue.subtype == subtype)
            item = _item(document, first, tally)
            if item is not None:
                yield first.cue.meaning.en or "", item


def cued(document: Document, spot: Spot, tally: Tally) -> Iterator[Cued]:
    """Find the words of a sentence that its translation, or without one their own meaning, decides."""
    source = in_simplified(spot.source)
    framed: frozenset[int] | None = None
    start = 0
    words = tuple(frame.words_apart(spot.words))
    for at, word in enumerate(words):
        cue = cues().get(in_simplified(word))
        if (
            cue is not None
            and stands_in_place(cue, source, start, start + len(word))
            and not is_of_a_noun(word, words[at + 1 :])
            and is_one_link(words, start, word)
        ):
            framed = _framed(spot) if framed is None else framed
            one = None if start in framed else _cued(document, spot, cue, (start, words, at))
            if one is not None and not _is_refused(document, one, tally):
                yield one
        start += len(word)


def _framed(spot: Spot) -> frozenset[int]:
    """Tell which words of a sentence its own frames decide: they need no hint."""
    return frozenset(site.clip.start for site in frame.sites(spot))


def _cued(document: Document, spot: Spot, cue: Cue, found: tuple[int, tuple[str, ...], int]) -> Cued | None:
    start, words, at = found
    word, language = words[at], document.language
    clip = Clip(spot=spot, start=start, key=word)
    denial = denial_before(spot.source[:start]) if cue.place == "contrast" else None
    there = said_of(spot, language, cue.surely[language], (start, word)) if language else None
    in_use = in_sense(cue, in_simplified(word), there, in_simplified(spot.source[start + len(word) :]))
    if in_use is None:
        return None
    cue = in_use
    meant = cue_reasons.hinted(in_simplified(word), cue.meaning)
    if there is None or language is None:
        unsaid = Cued(cue=cue, clip=clip, hint=meant, there=None, language=None, denial=denial, words=words, at=at)
        is_bare = language is not None or in_simplified(word) in _DEGREES
        return None if is_bare else unsaid  # its bare meaning as a hint would be all that is asked
    translation = (spot.translation or "").strip()
    hint = without_lone_marks(translation if len(translation) <= _MOST_HINTED else there.part)
    both = Localized(ja=shown(hint), en=meant.en) if language == "ja" else Localized(ja=meant.ja, en=hint)
    return Cued(cue=cue, clip=clip, hint=both, there=there, language=language, denial=denial, words=words, at=at)


def _is_refused(document: Document, one: Cued, tally: Tally) -> bool:
    hint = " ".join(text for _, text in one.hint.items())
    return (
        is_refused(one.clip, max(document.level_of(one.clip.key), LEAST_LEVEL), tally)
        or tally.refuses("bare-prompt", hit=_is_bare(one))
        or tally.refuses("long-prompt", hit=len(hint) > _MOST_OF_BOTH)
        or tally.refuses("other-clause", hit=one.there is not None and one.there.is_elsewhere)
        or tally.refuses("said-of-another", hit=_is_said_of_another(one))
        or tally.refuses("other-condition", hit=is_other_condition(one.clip.key, one.said, one.hint.ja or ""))
        or tally.refuses("cut-unlike", hit=is_cut_unlike(one.clip, one.hint, one.language))
        or tally.refuses("legible", hit=is_legible_in(one.clip.key, one.hint.ja or ""))
    )


def _is_said_of_another(one: Cued) -> bool:
    surely = one.cue.surely[one.language] if one.language else ""  # there is nothing that it could be found in
    return is_said_of_another(one.clip.spot, surely, one.clip.start, one.clip.key)


def _is_bare(one: Cued) -> bool:
    """Tell whether the prompt is a few words, or a clause that waits for another one: 因为大三那年的实习."""
    after = one.clip.after.rstrip("。！!？?”」")
    waits = is_opening(in_simplified(one.clip.key)) and one.clip.start == 0
    return len(one.clip.text) < _LEAST_SHOWN or (waits and not _CLAUSE_ENDS.search(after)) or _joins_little(one)


def _joins_little(one: Cued) -> bool:
    """Tell whether a connective joins scraps from which nobody sees what is said: 会跟，但不会押注."""
    before = hanzi_of(one.clip.before)
    is_short = len(hanzi_of(one.clip.text)) < _LEAST_JOINED or 0 < len(before) < _LEAST_BEFORE
    return one.cue.subtype == "connective" and is_short


def _item(document: Document, one: Cued, tally: Tally) -> Item | None:
    wrong = wrong_words(document, one, tally)
    if len(wrong) < LEAST:
        return None
    clip = one.clip
    evidence, passage = clip.evidence, None
    if _takes_up(one) or _says_little_untold(one):
        passage = _before(document, clip, by_others=not _takes_up(one))
        if tally.refuses("unshown-before", hit=passage is None or clip.key in passage):
            return None
    elif _points_back(one):
        passage = _before(document, clip, by_others=False)
        passage = None if passage is None or clip.key in passage else passage
    return Item(
        kind=Kind.CLOZE,
        subtype=one.cue.subtype,
        prompt=clip.prompt,
        passage=passage,
        hint=one.hint,
        key=clip.key,
        distractors=tuple(_distractor(document, one, word) for word in wrong),
        evidence=evidence,
        explanation=_explained(document, one, evidence.line),
        level=(read_told if one.said else read_untold)(clip, _level(document, clip.key, wrong)),
        place=clip.spot.place,
        subject=f"{clip.key}@{clip.spot.index}",
        merit=4.5 if one.said else 3.5,
        tags=(_TAGS.get(one.cue.subtype, "C4"),),
    )


def _takes_up(one: Cued) -> bool:
    """Tell whether nobody sees what is taken up: by but, and or so that opens what is shown; by 反而; by an adverb."""
    before = one.clip.before
    opens = one.cue.subtype == "connective" and not hanzi_of(before)  # a quotation mark may stand before it
    if in_simplified(one.clip.key) in _AGAINST:
        opens = not _CLAUSE_ENDS.search(before)
    elif one.cue.subtype == "adverb":
        opens = not hanzi_of(before) and _has_no_topic(one)
    return opens and one.pair is None and not is_opening(in_simplified(one.clip.key))


def _points_back(one: Cued) -> bool:
    """Tell whether an adverb that opens what is shown sees it against what was said before: 后来, 其实."""
    before = one.clip.before
    return not hanzi_of(before) and in_simplified(one.clip.key) in _POINTS_BACK


def _says_little_untold(one: Cued) -> bool:
    """Tell whether few words, or none that name something, are shown without a translation: 三道都过了，我才说."""
    is_named = any(tag_of(word).startswith(("n", "r", "s", "x")) for word in one.clip.spot.words)
    return one.said is None and (len(hanzi_of(one.clip.text)) < _LEAST_UNTOLD or not is_named)


def _has_no_topic(one: Cued) -> bool:
    """Tell whether the clause that an adverb opens names nobody and nothing: who sees what 恐怕改不掉了 speaks of?"""
    clause = tuple(takewhile(lambda word: not _CLAUSE_ENDS.match(word), one.words[one.at + 1 :]))
    is_named = any(tag_of(word).startswith(("n", "r", "s", "x")) for word in clause)
    return bool(clause) and in_simplified(one.clip.key) not in _DEGREES and not is_named


def _before(document: Document, clip: Clip, *, by_others: bool) -> str | None:
    """Give what stands before a sentence: the sentences before, or `by_others` what it answers."""
    spot, part = clip.spot, (0, len(clip.spot.source))
    least = lead_back(document, spot, part, lambda said: clip.key not in said, least=Need.HELPS)
    is_fit = least.need is not Need.NEEDED and (by_others or bool(least.told))
    if not is_fit or len(hanzi_of(f"{least.above}{least.told}")) < _LEAST_TAKEN_UP:
        return None
    lead = lead_of_gap(document, spot, part, lambda said: clip.key not in said, least)
    return None if lead is None else lead.text(label_of(document, spot))


def _level(document: Document, key: str, wrong: Iterable[str]) -> int:
    """Give the level of what separates the options: of the word, or one more where all others are harder than it."""
    own = max(document.level_of(key), LEAST_LEVEL)
    return max(own, min(own + 1, *map(document.level_of, wrong)))


def _explained(document: Document, one: Cued, line: int) -> Localized:
    """Say in both languages what the sentence and the hint call for."""
    key = one.clip.key
    if one.denial is not None:
        return cue_reasons.denied(line, key, one.denial)
    before, _, after = one.clip.spot.source.partition(key)
    done = cue_reasons.done_by(in_simplified(key), before, after, one.said or "")
    written = None if done is None else cue_reasons.as_written(document, key, done)
    return cue_reasons.explained(line, key, one.cue.meaning, one.quoted, one.pair, written)


def _distractor(document: Document, one: Cued, word: str) -> Distractor:
    return Distractor(
        option=document.written(word),
        code=RefutationCode.OTHER_MEANING,
        why=cue_reasons.refuted(document, word, cues()[word].meaning, _wanted(one)),
    )


def _wanted(one: Cued) -> Localized:
    if one.denial is not None:
        return cue_reasons.wanted_after(one.denial)
    return cue_reasons.wanted(one.cue.meaning, one.quoted, one.clip.key)


def is_other_condition(key: str, said: str | None, hint: str) -> bool:
    """
    Tell whether the ending that is taken for a condition may belong to another clause of the translation.

    A clause with ても may be the one that 如果 opens, so that no たら or と beside it is sure; a mere と is none beside
    any other ending. もし and its like are sure in any case.
    """
    if in_simplified(key) not in _SETS_A_CONDITION or said is None or not said.endswith(("と", "たら", "ば", "なら")):
        return False
    is_mere = said.endswith("と")
    others = _OTHERS.search(hint) is not None or len(_MERE_TO.findall(hint)) > 1
    return _CONCEDES.search(hint) is not None or (is_mere and others)
