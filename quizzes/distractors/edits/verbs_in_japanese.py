"""
Which verbs of a Japanese sentence stand before an ending, in whatever form that asks for?

    たくありません     of やめたくありません   やめる
    ことができます     of 探すことができます   探す

Of 語り合う it is 合う, which alone is inflected. Rules tell the dictionary form, and our table where they leave two:
書き is of 書く, 起き of 起きる.
"""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.edits.inflections import forms_ja
from quizzes.distractors.words import table

if TYPE_CHECKING:
    from collections.abc import Iterator

# One verb, of kanji with what is inflected of it, or of kana behind a particle, and nothing of a word before it.
_VERB = lazy_regex(
    r"(?:[\u3005\u3400-\u9fff]{1,4}(?:(?![をはにでともへ]|が[^るりらっれ])[\u3041-\u3091\u3093-\u3096]{1,3})?|"
    r"[\u30a1-\u30fa\u30fc]{3,}(?:する|し)|(?<=[をにでとがはも、])[\u3041-\u3096]{1,4})$"
)
# What nobody does on purpose, and verbs whose forms no rule of ours has.
_NO_ACT = lazy_regex(
    r"^(?:い|でき|な|わか|け|[どこそ]うす)る$|ある$|(?:分か|足り|見え|聞こえ|困|生まれ|倒れ|売れ|れ)る$|違う$|死ぬ$|"
    r"(?:く|い[っらく]?|っしゃ|くださ|なさ|ござ|[混交雑]じ|しゃべ|すべ|あせ)る$|しる$|いく$|[問請乞]う$"
)
_NOUN = lazy_regex(r"[\u3400-\u9fff]{2,}|[\u30a1-\u30fa\u30fc]{3,}")
_DOES = MappingProxyType({"i": "し", "a": "し", "te": "して", "u": "する"})
_FORMS = MappingProxyType({"i": "verb i", "a": "verb a", "te": "verb te", "u": "verb u"})
_ENDS = {"i": "いきぎしちにびみり", "a": "わかがさたなばまら"}
_ENDS_OF_A_VERB, _CAN_ENDS = "うくぐすつぬぶむる", "えけげせてねべめれ"
_CAN, _KANA = lazy_regex(f"[{_CAN_ENDS}]る$"), lazy_regex(r"[\u3041-\u3096]+(?<!^する)")


def verbs_before(rest: str, form: str, translation: str) -> tuple[str, ...]:
    """Give the verbs that stand in a form, as `u`, before the rest of an ending, each as a dictionary has it."""
    found: list[str] = []
    start = translation.find(rest)
    while start >= 0:
        there = _VERB.search(translation[:start])
        found.extend(_dictionary_forms(there.group(), form) if there is not None else ())
        start = translation.find(rest, start + 1)
    return tuple(dict.fromkeys(found))


def _dictionary_forms(said: str, form: str) -> Iterator[str]:
    """Give the dictionary form of a verb; nothing where that is in doubt, or where nobody does it on purpose."""
    found = [verb for verb in _candidates(said, form) if forms_ja(verb, "v")[_FORMS[form]] == said]
    sure = [verb for verb in found if verb in _known() or (len(found) == 1 and not _may_be_another(verb, form))]
    if len(sure) == 1 and _NO_ACT.search(sure[0]) is None:
        yield sure[0]


def _may_be_another(verb: str, form: str) -> bool:
    """Tell whether a verb that our table lacks may be none: 必要が, でき, or 読める, of which one can do it already."""
    can = _CAN.search(verb)
    able = f"{verb[:-2]}{_ENDS_OF_A_VERB[_CAN_ENDS.index(can.group()[0])]}" if can is not None else ""
    return _KANA.fullmatch(verb) is not None or (form == "a" and verb.endswith("ぐ")) or able in _known()


def _candidates(said: str, form: str) -> Iterator[str]:
    """Give what a verb may be that ends so in a form, by the rules of the language."""
    stem = said.removesuffix(_DOES[form])
    if said == _DOES[form]:
        yield "する"
    elif form == "u":
        is_sure = not said.endswith("す") or said in _known()  # 公開すべき is of 公開する
        yield from [said] if said[-1] in _ENDS_OF_A_VERB and is_sure else []
    elif stem != said and _NOUN.fullmatch(stem):
        yield f"{stem}する"
        yield from [f"{stem}す"] if f"{stem[-1]}す" in _known() else []  # 提出し and 見直し
    elif form in _ENDS:
        at = _ENDS[form].find(said[-1])
        yield from [f"{said[:-1]}{_ENDS_OF_A_VERB[at]}"] if at >= 0 else []
        yield f"{said}る"
    else:
        yield from (verb for verb in _known() if forms_ja(verb, "v")[_FORMS[form]] == said)


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """Give all verbs that our table has among its glosses."""
    glosses = (gloss for sense in table().values() if sense.pos == "v" for gloss in sense.ja)
    return frozenset(gloss for gloss in glosses if gloss[-1] in _ENDS_OF_A_VERB)
