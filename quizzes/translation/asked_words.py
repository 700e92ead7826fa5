"""Which words of a text are asked for their meaning, and which meaning have they there?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.glosses.closeness import telling
from quizzes.distractors.glosses.terms import is_general, is_of_clear_class, sense_of_term
from quizzes.distractors.glosses.told_kanji import told_kanji
from quizzes.distractors.glosses.wording import evidence_at
from quizzes.distractors.rivals.rivals import is_mere_suffix
from quizzes.distractors.stems import contains_english, english_stems, with_bases
from quizzes.distractors.targets.targets import best_targets
from quizzes.distractors.targets.uses import is_within_name
from quizzes.distractors.vetoes import is_legible_in, is_read_in_japanese, is_said_by_characters, overlap
from quizzes.distractors.words import GLOSSES, Sense, in_simplified, stems_of, table
from quizzes.question import Evidence, Localized

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.glosses.term import Term
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.targets.targets import Target
    from quizzes.distractors.vetoes import Tally


_LEAST_LEVEL = 2
_BEFORE_NOUNS = lazy_regex(
    r"(?:(?<=[一-龠ァ-ヶー]{2})|(?<=[一-龠やら]か)|(?<=[一-龠]ら))な(?=$|、)"
)  # of 面倒な, 静かな, ユニークな, and neither 大きな nor 変な, of which a bare 変 would be left
_KANA, _KATAKANA = lazy_regex("[\u3041-\u3096]{3,}"), lazy_regex("[\u30a1-\u30fa\u30fc]{2,}")
_ONE_KANJI = lazy_regex("[\u3400-\u9fff]")
_AS_VERB, _IS_ONE = lazy_regex("[了过着于]"), lazy_regex("(?:[是成为的种个有]|成了)$")
_BEFORE_VERB = lazy_regex("(?:[不很太就都也]|已经|慢慢|渐渐|早就|开始)$")
_ALL_KANJI = lazy_regex("[\u3400-\u9fff]+")
_NAMES, _IDIOM = frozenset({"nc", "np"}), 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """
    A word with the meaning that is asked for, in one language or in both, and where both stand.

    `listed` is the meaning with its equals: beside the one word that the translation has no others may be as long.
    """

    sense: Sense
    gloss: Localized
    listed: Localized
    language: str | None
    evidence: Evidence
    place: int
    is_term: bool
    is_clear: bool = True

    @property
    def word(self) -> str:
        """The word itself."""
        return self.sense.word

    @property
    def meaning(self) -> str:
        """The meaning as it is asked for, beside others."""
        return worded(self.gloss, self.language)

    @property
    def meaning_alone(self) -> str:
        """
        The meaning as it is asked for where no other stands beside it, whole: 粗末な, as the explanation has it.

        Empty where it might be read as a Chinese word.
        """
        if self.language != "ja":
            return self.meaning
        ja, listed = self.gloss.ja or "", self.listed.ja or ""
        if not _is_chinese_too(ja):
            return ja
        is_told = listed.startswith(f"{ja}、") and not is_legible_in(self.word, listed)
        return listed if is_told else ""


def terms_asked(document: Document, tally: Tally) -> Iterator[Asked]:
    """Give the terms that can be told in both languages and that mean the same outside this text."""
    for term in document.terms:
        gloss = document.gloss_of(term.word)
        if tally.refuses("out-of-context", hit=not is_general(term)):
            continue
        if tally.refuses("unglossed", hit=not document.is_told(term.word)):
            continue
        sense = sense_of_term(term)
        spots = [spot for spot in document.spots if term.word in spot.source]
        if tally.refuses(
            "noun-as-verb",
            hit=bool(spots) and all(_is_done(sense, spot, spot.source.index(term.word)) for spot in spots),
        ):
            continue
        yield Asked(
            sense=sense,
            gloss=gloss,
            listed=gloss,
            language=document.language,
            evidence=evidence_of(term),
            place=next((spot.place for spot in spots), 0),
            is_term=True,
            is_clear=is_of_clear_class(term),
        )


def evidence_of(term: Term) -> Evidence:
    """Point to what the glossary says of a word, where it says that as it is asked, else to the word."""
    entry = term.entry
    if entry.meaning and entry.meaning_line is not None and term.meaning in entry.meaning:
        return Evidence(line=entry.meaning_line, quote=term.meaning)
    return Evidence(line=entry.line, quote=entry.word)


def words_asked(document: Document, tally: Tally) -> Iterator[Asked]:
    """Give the words of our table that the text's own translation, where there is one, confirms in this sense."""
    seen: set[str] = set()
    for target in best_targets(document, tally):
        word = in_simplified(target.sense.word)
        is_known = word in table() and document.level_of(word) >= _LEAST_LEVEL
        if word in seen or not is_known or (document.language != "en" and is_read_in_japanese(target.sense)):
            continue
        if tally.refuses("sense-unproved", hit=not _is_proved(target, document.language)):
            continue
        if tally.refuses("noun-as-verb", hit=_is_done(target.sense, target.spot, target.start)):
            continue
        if tally.refuses("within-name", hit=is_within_name(target)):
            continue
        seen.add(word)
        sense = _as_said(target, document.language)
        yield Asked(
            sense=sense,
            gloss=_gloss_here(document, replace(target, sense=sense)),
            listed=Localized(ja=sense.shown_ja, en=sense.shown_en),
            language=document.language,
            evidence=evidence_at(target.spot, target.start),
            place=target.spot.place,
            is_term=False,
        )


def _is_proved(target: Target, language: str | None) -> bool:
    """Tell whether the translation has the meaning; of a thing or an idiom a part will do, or that it says nothing."""
    if language is None or target.aligned is not None or _is_said_in_kana(target):
        return True
    is_plain = target.sense.pos in _NAMES or len(target.sense.word) >= _IDIOM
    return is_plain and is_said_in_part(target.sense, target.spot.translation or "", language)


def _is_done(sense: Sense, spot: Spot, start: int) -> bool:
    """Tell whether what is glossed as a noun is the verb that a dictionary has too: 我习惯了, 很习惯, 习惯于."""
    word, source = in_simplified(sense.word), in_simplified(spot.source)
    if not sense.pos.lower().startswith("n") or not _is_verb_too(word):
        return False
    before, after = source[:start], source[start + len(word) :]
    return bool(_AS_VERB.match(after) and not _IS_ONE.search(before)) or bool(_BEFORE_VERB.search(before))


def _is_verb_too(word: str) -> bool:
    return any(part.strip().startswith("to ") for gloss in dictionary().glosses(word) for part in gloss.split(";"))


def is_said_in_part(sense: Sense, translation: str, language: str) -> bool:
    """
    Tell whether a translation has half of a meaning, or is silent: 影絵芝居 for 影絵人形, and 実験室 not for 研究室.

    In English any word will do that a dictionary has for it.
    """
    if not translation:
        return True
    if language == "en":
        return not stems_of(sense.word).isdisjoint(english_stems(with_bases(translation)))
    pieces = (_KATAKANA.findall(gloss) or hanzi_of(gloss) for gloss in sense.ja)
    return any(piece and sum(one in translation for one in piece) * 2 >= len(piece) for piece in pieces)


def _is_said_in_kana(target: Target) -> bool:
    """Tell whether the translation has a whole gloss of an adverb, which has no other form: ようやく, たいてい."""
    return _kana_said(target) is not None


def _kana_said(target: Target) -> str | None:
    kana = (gloss for gloss in target.sense.ja if target.sense.pos == "d" and _KANA.fullmatch(gloss))
    return next((gloss for gloss in kana if gloss in (target.spot.translation or "")), None)


def _as_said(target: Target, language: str | None) -> Sense:
    """Give an adverb with the gloss that the translation has of it: 多半 is たいてい there, mostly, and no たぶん."""
    sense, said = target.sense, _kana_said(target) if language == "ja" and target.aligned is None else None
    if said is None or len(sense.ja) != len(sense.en):
        return sense
    at = sense.ja.index(said)
    return replace(sense, ja=sense.ja[at : at + 1], en=sense.en[at : at + 1])


def _gloss_here(document: Document, target: Target) -> Localized:
    """
    Give of the meanings of a word the one that the translation has here: 支店, and not チェーン店 too.

    A single kanji says too much by itself: 声 of 嗓子 is a voice, and whatever else sounds.
    """
    is_said = document.language == "ja" and target.aligned is not None
    is_told = is_said and _ONE_KANJI.fullmatch(target.sense.ja[0]) is None
    ja = target.sense.ja[0] if is_told else target.sense.shown_ja
    return Localized(ja=ja, en=_one_of(target) if document.language == "en" else target.sense.shown_en)


def _one_of(target: Target) -> str:
    """Give of English equals the one that the translation has, beside which no other is a list: number, figure."""
    equals = GLOSSES.split(target.sense.shown_en)
    said = target.spot.translation or ""
    return next((each for each in equals if contains_english(said, each)), equals[0])


def worded(gloss: Localized, language: str | None) -> str:
    """
    Word a meaning in the language of the translation, in both where there is none.

    What a glossary ends in な stands beside what our table has without: 面倒な beside 便利.
    """
    ja = _BEFORE_NOUNS.sub("", gloss.ja or "")
    match language:
        case "ja":
            return ja
        case "en":
            return gloss.en or ""
        case _:
            return f"{ja} / {gloss.en}"


def _is_chinese_too(ja: str) -> bool:
    """Tell whether what stands alone may be read as a Chinese word of another sense: 深刻 is deep, 階段 is a phase."""
    word = in_simplified(ja)
    if _ALL_KANJI.fullmatch(ja) is None or word not in dictionary():
        return False
    known = table().get(word)
    return known is None or ja not in known.ja  # 警官 is the same in both


def told_by(key: Asked) -> frozenset[str]:
    """
    Give the characters of a word each of which gives its meaning away: 水 and 表 of 水表, a water meter.

    Of one that is more than such a character: 嗓子 is 嗓. To a reader of English Japanese tells what 船 of 晕船 is to
    being seasick, but nothing of a word that it writes alike.
    """
    word, ja = in_simplified(key.word), key.gloss.ja or ""
    if len(word[:-1] if is_mere_suffix(word[-1]) else word) == 1:
        return frozenset()
    found = {char for char in word if told_kanji(char, ja)}
    written = {char for char in word if overlap(char, ja)}
    if key.sense.pos.lower().startswith(("n", "v")):
        english = (key.gloss.en or "").replace("(", "").replace(")", "")  # 船长, a captain (of a ship)
        found |= {char for char in word if is_said_by_characters(char, english)}
        found |= written if len(written) < len(set(word)) else set()
    is_who = key.sense.pos == "np"  # 者 of 作者 tells no more than that it is somebody
    return frozenset(found) & telling(word[:-1] if is_who else word)
