"""
What may a reader of one language be told of the meaning of a glossary word, whose glossary speaks another language?

The sources are asked in this order: our table of senses where one sense agrees with the glossary, our table of words
where it agrees, the other words that our table glosses so, the dictionary where it has one sense. Of what our table has
in another sense than the glossary, the other reader is told nothing.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.lexicon import lexicon
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.glosses.meanings import is_figure, with_note
from quizzes.distractors.glosses.translated import english_of, glossed, japanese_of
from quizzes.distractors.glosses.word_senses import WordSense, has_several_senses, meant_sense, senses_of_words
from quizzes.distractors.other_classes import in_each_class
from quizzes.distractors.stems import english_stems, shares_japanese
from quizzes.distractors.words import (
    NOTE_OF_DICTIONARY,
    Sense,
    clean_gloss,
    first_told,
    folded,
    in_simplified,
    sense_of,
    stems_of,
    table,
)
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.glosses.term import Term

_DONE = lazy_regex(
    r"を(?:[^をにでが]{0,4}に)?([\u3400-\u9fff][\u3400-\u9fff\u3041-\u3093]{1,6})$"
)  # the verb of a definition
_NOUN = lazy_regex(r"[\u30a1-\u30fa\u30fc]{3,}|[\u3400-\u9fff]{2,}")
_PIECES_JA, _PIECES_EN = lazy_regex(r"[、;；]"), lazy_regex(r"[,;]")
_MOST_SENSES, _MOST_SHOWN, _LONGEST = 4, 2, 48
_HERE = lazy_regex(
    "ここでは|(?:^|[(;,]) ?here[,:)]"
)  # what a word means in this text alone is not what a dictionary has
_OF_SOME_ALONE = lazy_regex(r"\s*[(（](?:of|in|for|about)\b")  # (of a deity's palanquin) to set out
_IS_A_NAME_HERE = lazy_regex(r"\(here [^()]*\b(?:nick)?names?\)$")
_ROOT = 6  # letters that monopoly and to monopolize have in common
_IDIOM, _TAG_OF_IDIOMS = 4, "i"
_BODY = frozenset("口嘴手脚足头脸面眼目耳鼻舌牙齿心胆肝肠肚腰背肩腿膝身骨皮毛发嗓")  # of which many figures speak
_WHO = lazy_regex("(?:[者員係]|の人|する人)$")  # 校正者 is nobody's "to proofread"
_NOUNS, _VERBAL_JA = frozenset({"n"}), lazy_regex(r"[うくぐすつぬぶむる]$")


@lru_cache(maxsize=1 << 8)
def gloss_of_term(term: Term) -> Localized:
    """Give the meaning of the glossary in its own language, and in the other what a source has for it."""
    match term.language:
        case "ja":
            return Localized(ja=with_note(term.entry.meaning or "", term.meaning), en=_english(term))
        case "en":
            english = with_note(term.entry.meaning or "", term.meaning)
            return Localized(ja=_named_here(_japanese(term), english), en=english)
        case _:
            known = sense_of(term.word)
            return Localized(ja=(known.shown_ja if known else "") or None, en=(known.shown_en if known else "") or None)


def told_of_term(term: Term, language: str | None) -> Localized:
    """
    Give the meaning of the glossary to readers of either language.

    Where no source has it in theirs, they are told it as the glossary words it, if the translation that they are shown
    is in its language too.
    """
    gloss = gloss_of_term(term)
    own = with_note(term.entry.meaning or "", term.meaning) if term.language == language else None
    return Localized(ja=gloss.ja or own, en=gloss.en or own)


def _named_here(japanese: str | None, english: str) -> str | None:
    """Say in Japanese too that a word is what somebody is called in this text: potato (here the cat's name)."""
    return f"{japanese}（ここでは呼び名）" if japanese and _IS_A_NAME_HERE.search(english) else japanese


def gloss_of_plain(word: str) -> Localized:
    """Give what our tables say of a word outside the glossary, else the English of the dictionary."""
    known = sense_of(word)
    sense = None if known is None else in_each_class(known)
    return Localized(ja=(sense.shown_ja if sense else "") or None, en=(sense.shown_en if sense else "") or None)


def agreed_english(term: Term) -> str | None:
    """Give the English of a term where a source has it in the sense of the glossary and as its part of speech."""
    known = table().get(in_simplified(term.word))
    meant = _meant(term)
    if known is not None and meant and has_several_senses(term.word) and not _says(known, meant):
        return meant if _is_of_part(meant, term) else None
    if known is not None and agrees(known, term):
        return _with_other_sense(term, known.shown_en) if _is_of_part(known.shown_en, term) else None
    through = english_of(term.meaning)  # the Japanese of 坊间 is that of 外界 too, which is another word
    if known is not None and through and _says(known, through):  # its own voice before 嗓子, a throat or voice
        return known.shown_en if _is_of_part(known.shown_en, term) else None
    is_here = says_here(term)
    proved = through if through and (is_here or _is_in_dictionary(term.word, through)) else None
    found = [meant, proved and _with_other_sense(term, proved), None if known or is_here else _only_sense(term)]
    return next((english for english in found if english and _is_of_part(english, term)), None)


def _with_other_sense(term: Term, english: str) -> str:
    """Add to the English of one piece of a glossary what the dictionary has for the next: 元手、老後の蓄え, savings."""
    said = dictionary().glosses(term.word)
    heads = (piece.rpartition("の")[2] for piece in _PIECES_JA.split(term.meaning)[1:])
    others = (other for head in heads if (other := english_of(head)) and other in said)
    return ", ".join([english, *(other for other in others if other not in english)][:_MOST_SHOWN])


def says_here(term: Term) -> bool:
    """Tell whether the glossary says that a word means so in this text: （ここでは）入社する for 上船."""
    return _HERE.search(term.entry.meaning or "") is not None


def _says(known: Sense, english: str) -> bool:
    """Tell whether our table has a sense first: of 网络 it has a network, and the glossary may have the internet."""
    return not english_stems(known.shown_en).isdisjoint(english_stems(english))


def _is_in_dictionary(word: str, english: str) -> bool:
    """Tell whether the dictionary has this meaning among those of a word, or has nothing to say of it."""
    said = dictionary().glosses(word)
    meant = english_stems(_american(english))
    return not said or any(english_stems(_american(gloss)) & meant for gloss in said)


def _american(english: str) -> str:
    """Spell a gloss as the dictionary does: neighbor."""
    return english.replace("our", "or")


def _english(term: Term) -> str | None:
    known = table().get(in_simplified(term.word))
    is_who = known is not None and known.shown_en.startswith("to ") and _WHO.search(term.meaning) is not None
    agreed = agreed_english(term) or (
        known.shown_en if known is not None and agrees(known, term) and not is_who else None
    )
    if agreed:
        return agreed
    if known is not None:
        return known.shown_en if is_idiom(term.word) else None  # what it says literally is not what it means here
    # To blow a whistle, which the dictionary has, is not the figure that the glossary has come to: to be a referee.
    is_other = says_here(term) or is_figure(term.entry.meaning or "")
    senses = () if is_other else _of_dictionary(term)
    is_one = len(senses) == 1 or (bool(senses) and term.pos == "v")  # two nouns for a word are two things
    meant = _without_literal(term, senses)
    return "; ".join(meant[:_MOST_SHOWN]) if is_one and not _is_another_thing(term, senses) else None


def _without_literal(term: Term, senses: Sequence[str]) -> Sequence[str]:
    """Leave out what a word says literally, by a part of the body that its meaning lacks: 松口 opens no mouth here."""
    meant = folded(term.entry.meaning or "")
    own = [char for char in in_simplified(term.word) if char in _BODY and folded(char) not in meant]
    figures = [sense for sense in senses if not any(english_stems(sense) & stems_of(char) for char in own)]
    return figures or senses


def _is_another_thing(term: Term, senses: Sequence[str]) -> bool:
    """Tell whether the dictionary has another thing than the glossary: 路条 was a pass, and is 布テープ on a trail."""
    pieces = _PIECES_JA.split(term.meaning)
    if term.pos == "v":  # 抓取 was to seize, and is ページの内容を自動的に集める
        heads = [done[1] for piece in pieces if (done := _DONE.search(piece))]
    else:
        heads = [head for piece in pieces if (last := _NOUN.findall(piece)[-1:]) and piece.endswith(head := last[0])]
    known = frozenset[str]().union(*(stems_of(word) for head in heads for word in glossed().get(head, ())))
    return bool(known) and known.isdisjoint(frozenset[str]().union(*map(english_stems, senses)))


def _japanese(term: Term) -> str | None:
    known = table().get(in_simplified(term.word))
    if known is not None and agrees(known, term):
        later = _later_sense(term)  # 关卡, which is a level in a game before it is a checkpoint
        return later or (_of_same_part(known, term) if _agrees_first(known, term) else None)
    if known is not None and is_idiom(term.word):
        return known.shown_ja
    told = term.entry.meaning or ""
    is_limited = with_note(told, term.meaning) != term.meaning  # a (harbour) pilot is no pilot
    is_limited = is_limited or _OF_SOME_ALONE.match(told) is not None
    return _meant(term) or (None if is_limited else japanese_of(term.meaning, term.word))


def _later_sense(term: Term) -> str | None:
    """Give the one sense of our table that an English glossary has, where the table shows others first."""
    senses = senses_of_words().get(in_simplified(term.word), ())
    one = meant_sense(senses, term.entry.meaning or "", "en") if term.language == "en" else None
    shown = table()[in_simplified(term.word)].shown_ja
    return one.shown("ja") if one is not None and one.shown("ja") not in shown else None


def _of_same_part(known: Sense, term: Term) -> str:
    """Word what our table has as a noun as the verb of the glossary: 賭博をする for to gamble."""
    is_deed = term.pos == "v" and known.pos in _NOUNS and not any(map(_VERBAL_JA.search, known.ja))
    return "、".join(f"{ja}をする" for ja in known.shown_ja.split("、")) if is_deed else known.shown_ja


def is_idiom(word: str) -> bool:
    """Tell an idiom, which our table glosses by what it stands for and never word by word."""
    simple = in_simplified(word)
    if len(simple) < _IDIOM:
        return False
    noted = dictionary().glosses(simple)
    return lexicon().tag(simple) == _TAG_OF_IDIOMS or any("(idiom)" in gloss for gloss in noted)


def _meant(term: Term) -> str | None:
    """Give in the other language the senses of our table that the glossary lists, two at most, or else shows first."""
    senses = senses_of_words().get(in_simplified(term.word), ())
    told, other = term.entry.meaning or "", "en" if term.language == "ja" else "ja"
    one, first = (meant_sense(senses, text, term.language) for text in (told, term.meaning))
    found = [one] if one is not None else _listed(senses, told, term.language) or ([first] if first is not None else [])
    return (", " if other == "en" else "、").join(sense.shown(other) for sense in found) or None


def _listed(senses: Sequence[WordSense], told: str, language: str) -> Sequence[WordSense]:
    """Give the senses that a glossary lists, each in a piece of its own, in its order: 拡声器、ラッパ."""
    pieces = (_PIECES_JA if language == "ja" else _PIECES_EN).split(told)
    found = [[sense for sense in senses if sense.is_borne_out(piece, language)] for piece in pieces]
    if len(pieces) != _MOST_SHOWN or any(len(each) != 1 or each[0].kind != "sense" for each in found):
        return ()
    return [each[0] for each in found]


def _is_of_part(english: str, term: Term) -> bool:
    return english.startswith("to ") == (term.pos == "v")


def _only_sense(term: Term) -> str | None:
    found = sense_of(term.word)
    if found is None or len(found.en) != 1 or (term.language == "ja" and _is_another_thing(term, found.en)):
        return None
    return found.en[0].split(",")[0]


def _of_dictionary(term: Term) -> tuple[str, ...]:
    """Give the short senses of a word with one reading that are of the term's part of speech."""
    entries = [entry for entry in dictionary().entries(term.word) if not (entry.is_name or entry.is_pointer)]
    if len(entries) != 1 or len(entries[0].glosses) > _MOST_SENSES:
        return ()
    plain = (first_told(gloss) for gloss in entries[0].glosses if not NOTE_OF_DICTIONARY.search(gloss))
    clean = [clean_gloss(gloss, _LONGEST) for gloss in plain]
    if len(clean) > 1 and "" in clean:  # which of them is meant here may be the one that cannot be shown
        return ()
    return tuple(gloss for gloss in clean if _is_of_part(gloss, term))


def agrees(known: Sense, term: Term) -> bool:
    """Tell whether our table has a word in the sense of the glossary."""
    said = (
        term.meaning if says_here(term) else term.entry.meaning or ""
    )  # シャベル、ここでは除雪車の刃 is no shovel here
    if term.language == "ja":
        pieces = _PIECES_JA.split(said)  # one kanji that stands for itself says something: 声 of 声、声音
        return any(
            gloss in pieces or shares_japanese(gloss, said) or _shares_noun(gloss, term.meaning) for gloss in known.ja
        )
    return any(english_stems(gloss) & english_stems(said) for gloss in known.en)


def _agrees_first(known: Sense, term: Term) -> bool:
    """Tell whether our table has the first sense of an English glossary: of 难过 it has sad, and not hard to bear."""
    ours = {stem[:_ROOT] for gloss in known.en for stem in english_stems(gloss)}
    return not ours.isdisjoint(stem[:_ROOT] for stem in english_stems(term.meaning))


def _shares_noun(gloss: str, meaning: str) -> bool:
    """Tell whether a gloss of the same word has a noun of its meaning, or ends in the last one, as 定量ファンド."""
    nouns = _NOUN.findall(gloss)
    return any(noun in _NOUN.findall(meaning) for noun in nouns) or any(
        noun.endswith(last) for noun in nouns for last in _NOUN.findall(meaning)[-1:]
    )
