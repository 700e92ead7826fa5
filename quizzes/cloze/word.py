"""Which word of the text is missing, its sentence's translation (or its own meaning) being shown?"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.listed_levels import HIGHEST, level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.cloze import glossary_word
from quizzes.cloze.clip import ended
from quizzes.cloze.cue_table import cues
from quizzes.cloze.half_said import announces
from quizzes.cloze.said_forms import form_said, leads_on, said_alone, takes_in_more, title_said
from quizzes.cloze.stands_as import stands_otherwise
from quizzes.distractors.clauses.torn import lacks_counted
from quizzes.distractors.display import shown, with_gap
from quizzes.distractors.glosses.terms import gloss_shown, term_senses
from quizzes.distractors.glosses.wording import (
    evidence_at,
    meaning_en,
    meaning_ja,
    named_en,
    named_ja,
    place_en,
    place_ja,
    quote_en,
    quoted_ja,
    warned,
)
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.items.solvers import is_guessable
from quizzes.distractors.lone_marks import has_lone_mark, without_lone_marks
from quizzes.distractors.rivals.candidates import WANTED, wrong_words
from quizzes.distractors.rivals.gap import Gap
from quizzes.distractors.targets.best_sentences import BEST_LENGTH
from quizzes.distractors.targets.targets import LONG, best_targets
from quizzes.distractors.targets.uses import is_within_name
from quizzes.distractors.vetoes import Tally, is_circular, is_cognate, is_said_by_characters
from quizzes.distractors.words import Sense, folded, in_simplified, table
from quizzes.question import GAP, Kind, Localized, RefutationCode, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.targets.targets import Target

_LONG, _MOST_OF_LONG = 16, 3  # hanzi of a sentence for one item more, and the most items of it
_MOST_GLOSSES = 2
_MOST_WORDS, _MOST_SHOWN = 30, 80  # of an English hint, and characters of a sentence that is read at a glance
# Says again what was said before, which is not shown.
_SAYS_AGAIN = lazy_regex("(?:换言之|换句话说|也就是说|这就是说|反之)[，,]")
_DESCRIBES = lazy_regex("了?的(?![，,。；;！!？?…吗呢]|$)")
_BRACKET = lazy_regex(r"（[^）]*）")
_HONORS = lazy_regex("[おご][^、。]+(?:いた|いただ|くだ|にな|し)")  # お待ちいた of お待ちいただく
_BORROWED, _ENDS_IN_KANJI = lazy_regex("[\u30a1-\u30fa]{2}"), lazy_regex("[\u3400-\u9fff]$")
_OF_TWO = 2


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Make an item of each word that makes one, in the sentence that suits it best; of each sentence one."""
    made, refused = _made(document)
    tally.refused.update(refused)
    yield from made


@lru_cache(maxsize=2)
def asked(document: Document) -> frozenset[str]:
    """Give the words that are asked here, so that no other gap asks for them too."""
    return frozenset(item.subject for item in _made(document)[0])


@lru_cache(maxsize=2)
def _made(document: Document) -> tuple[tuple[Item, ...], Mapping[str, int]]:
    """Make the items once for whoever asks, with how often each guard refused."""
    tally = Tally()
    elsewhere = glossary_word.asked(document) | cues().keys()
    left = (target for target in best_targets(document, tally) if in_simplified(target.sense.word) not in elsewhere)
    made = spread([item for target in left if (item := _item(document, target, tally)) is not None])
    return tuple(made), tally.refused


def spread(made: Iterable[Item]) -> Iterator[Item]:
    """Keep of each word the best item, and of each sentence one: of a long one more, of less merit."""
    words: set[str] = set()
    taken: Counter[str] = Counter()
    for item in sorted(made, key=lambda item: (-item.merit, item.id)):
        sentence = item.prompt.replace(GAP, item.key)
        most = min(_MOST_OF_LONG, 1 + len(hanzi_of(sentence)) // _LONG)
        if item.subject not in words and taken[sentence] < most:
            yield replace(item, merit=item.merit - taken[sentence])
            words.add(item.subject)
            taken[sentence] += 1


def hint_of(document: Document, target: Target) -> Localized | None:
    """Show the translation of the sentence where it says the word, and else the word's own meaning."""
    ja, en = target.told.shown_ja or None, target.told.shown_en or None
    if document.language == "ja" and target.aligned is not None:
        return Localized(ja=without_lone_marks(shown(target.spot.translation or "")), en=en)
    if document.language == "en":  # kanji would tell a cognate
        ja = _untold(target.told)
        en = en if target.aligned is None else without_lone_marks(target.spot.translation or "")
    return Localized(ja=ja, en=en) if ja and en else None


def _untold(sense: Sense) -> str | None:
    """Give the Japanese of a word whose kanji do not tell it; none where the first of its glosses is told so."""
    shown = sense.ja[:_MOST_GLOSSES]
    untold = [gloss for gloss in shown if not is_cognate(replace(sense, ja=(gloss,)))]
    return "、".join(untold) if untold and untold[0] == shown[0] else None  # 観点 alone is not what 角度 is


def seen(document: Document, target: Target) -> Target:
    """Show of a sentence with a long translation none of it, but what the word itself means."""
    is_told = document.language == "en" and len((target.spot.translation or "").split()) > _MOST_WORDS
    return replace(target, aligned=None) if is_told or len(hanzi_of(target.spot.source)) > LONG else target


def prompt_of(target: Target) -> str:
    """Show the whole sentence with its gap, as each way of cutting it leaves half a thought somewhere."""
    return ended(without_lone_marks(with_gap(target.spot.source, target.start, target.end)))


def is_torn_out(target: Target) -> bool:
    """Tell whether a sentence is too long to be shown whole, or half of what it says stands before or behind it."""
    source = target.spot.source
    is_half = _SAYS_AGAIN.match(in_simplified(source)) is not None or announces(source) or lacks_counted(source)
    is_half |= target.sense.pos == "v" and source[: target.start].endswith(target.sense.word[0])  # 打 before 打针
    return (
        is_half
        or has_lone_mark(source)
        or len(source) > _MOST_SHOWN
        or may_be_cut_otherwise(source, target.start, target.sense.word)
    )


def key_explained(document: Document, target: Target) -> Localized:
    """Say where the word stands, what it means and to who reads the translation what stands for it there."""
    evidence = evidence_at(target.spot, target.start)
    english = (target.aligned if document.language == "en" else None) or target.told.shown_en
    gloss = Localized(ja=target.told.shown_ja or None, en=english or None)
    ja = f"{meaning_ja(named_ja(document, target.sense.word), gloss)}です。"
    if is_circular(target.told):
        ja = f"{named_ja(document, target.sense.word)}は日本語の「{gloss.ja}」と同じ意味です。"
    en = f"{meaning_en(named_en(document, target.sense.word), gloss)}."
    quoted = _quoted(target) if document.language == "ja" else None
    if quoted is not None:
        told = f"{named_ja(document, target.sense.word)}は" if quoted == gloss.ja else f"{ja.removesuffix('です。')}で"
        ja = f"{told}、訳では「{quoted}」に当たります。"
    text = Localized(ja=f"{place_ja(evidence)}{ja}", en=f"{place_en(evidence)} {en}")
    return warned(document, target.sense.word, text)


def _quoted(target: Target) -> str | None:
    """
    Quote the translation for a word, in the form that it stands in there: 残りません」の「残り.

    None without one, or where it would be another form of the word: 登る of 登らない.
    """
    if target.aligned is None:
        return None
    said, translation = _BRACKET.sub("", target.aligned), target.spot.translation or ""
    place = target.start / len(target.spot.source)
    form = form_said(said, translation, place * len(translation))
    if form is None or takes_in_more(said, form, in_simplified(target.spot.source[: target.start])):
        return None
    is_cut = re.search(rf"{re.escape(form)}[りら]", translation) is not None  # 洗った of 洗ったり is no past
    if (
        is_cut
        or _HONORS.fullmatch(form)
        or _is_begun_with(form, translation)
        or (_is_attribute(target) and leads_on(form, translation))
    ):
        return None
    if target.spot.source[target.start - 1 : target.end + 1] == f"《{target.sense.word}》":
        title = title_said(form, translation)
        return form if title is None else f"{title}」の「{form}"
    alone = said_alone(said, form)
    if alone not in form:
        return None
    return form if alone == form else f"{form}」の「{alone}"


def _is_begun_with(form: str, translation: str) -> bool:
    """Tell whether a longer word begins with one in kanji wherever it stands: 音声 of 音声メッセージ."""
    ends = [translation[found.end() :] for found in re.finditer(re.escape(form), translation)]
    return bool(ends) and all(map(_BORROWED.match, ends)) and _ENDS_IN_KANJI.search(form) is not None


def _is_attribute(target: Target) -> bool:
    """Tell whether a verb describes a noun behind it: 剩下的两个座位."""
    after = in_simplified(target.spot.source[target.end :])
    return target.sense.pos == "v" and _DESCRIBES.match(after) is not None


def why_wrong(document: Document, target: Target, wrong: Sense) -> Localized:
    """Say what the pick means and that the gap does not mean it."""
    gloss = gloss_shown(document, wrong)
    told = target.aligned if document.language == "ja" else None
    own = target.sense.shown_ja if told is None or _is_begun_with(told, target.spot.translation or "") else told
    not_ja = f"ここの「{own}」には当たりません" if own else f"ここの “{target.sense.shown_en}” には当たりません"
    not_en = (target.aligned if document.language == "en" else None) or target.sense.shown_en or own
    is_japanese_too = folded(in_simplified(wrong.word)) in folded("、".join(target.sense.ja))  # 约束 beside 約束する
    named = f"中国語の「{wrong.word}」" if is_japanese_too else quoted_ja(wrong.word, gloss.ja)
    is_same = folded(gloss.ja or "") == folded(in_simplified(wrong.word))
    said = f"{named}は日本語の「{gloss.ja}」と同じ意味" if is_same else meaning_ja(named, gloss)
    return Localized(
        ja=f"{said}で、{not_ja}。",
        en=f"{meaning_en(wrong.word, gloss)}; here {quote_en(not_en)} is needed.",
    )


def _item(document: Document, target: Target, tally: Tally) -> Item | None:
    visible = seen(document, target)
    hint, prompt = hint_of(document, visible), prompt_of(visible)
    if hint is None or not hanzi_of(prompt) or tally.refuses("torn-out", hit=is_torn_out(target)):
        return None
    if _is_refused(target, tally):
        return None
    gap = _gap(target, prompt, " ".join(text for _, text in hint.items()))
    wrong = wrong_words(document, gap, tally, term_senses(document))
    if not wrong or _is_found_unread(gap, wrong, tally):
        return None
    return Item(
        kind=Kind.CLOZE,
        subtype="word",
        prompt=prompt,
        hint=hint,
        key=target.sense.word,
        distractors=tuple(
            Distractor(option=sense.word, code=RefutationCode.OTHER_MEANING, why=why_wrong(document, target, sense))
            for sense in wrong
        ),
        evidence=evidence_at(target.spot, target.start),
        explanation=key_explained(document, target),
        level=document.level_of(target.sense.word),
        place=target.spot.place,
        subject=in_simplified(target.sense.word),
        merit=_merit(document, target, len(wrong)),
        tags=("C2",),
    )


def _gap(target: Target, prompt: str, hint: str) -> Gap:
    translation = target.spot.translation if target.aligned is not None else None
    word = target.sense.word
    is_doubled = len(set(word)) == 1 < len(word)  # 天天 of every day, which only 天 tells
    is_told = (target.sense.pos == "v" or is_doubled) and is_said_by_characters(word, target.sense.shown_en)
    return Gap(key=target.sense, text=prompt, hint=hint, translation=translation, least=WANTED, is_told=is_told)


def _is_found_unread(gap: Gap, wrong: Sequence[Sense], tally: Tally) -> bool:
    """Tell whether the look of the options gives the key away, or it stands in what is shown."""
    key, options = gap.key.word, [gap.key.word, *(sense.word for sense in wrong)]
    if tally.refuses("guessable", hit=is_guessable(key, options, gap.text, gap.hint)):
        return True
    return any(normal_form(key) in normal_form(seen) for seen in (gap.text, gap.hint))


def _is_refused(target: Target, tally: Tally) -> bool:
    return tally.refuses("within-name", hit=is_within_name(target)) or tally.refuses(
        "stands-otherwise", hit=stands_otherwise(target)
    )


def _merit(document: Document, target: Target, wrong: int) -> float:
    level = document.level_of(target.sense.word)
    known = in_simplified(target.sense.word) in table()
    length = len(hanzi_of(target.spot.source))
    confirmed = target.aligned is not None
    return wrong + 0.5 * known + 0.5 * confirmed + 0.3 * min(level, 6) - 0.02 * abs(length - BEST_LENGTH)


def may_be_cut_otherwise(source: str, start: int, word: str) -> bool:
    """Tell whether a word that begins at a place of a sentence may be the pieces of two others there."""
    before, simple = in_simplified(source[:start])[-1:], in_simplified(word)
    is_word = before in table() or (level_of(before) or HIGHEST) < HIGHEST
    if not before or is_word or len(simple) != _OF_TWO:
        return False
    return f"{before}{simple[0]}" in dictionary() and dictionary().has_verb(simple[1])
