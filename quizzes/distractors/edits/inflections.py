"""
How is a Japanese or an English word written in the form in which another one stands in a sentence?

`forms_ja` and `forms_en` give the forms of a dictionary word by name; a word in one form is exchanged for another word
in the form of the same name, and what stands around it stays. Forms of verbs end where their endings begin.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from collections.abc import Mapping

_GODAN = {
    "う": "いわって",
    "く": "きかいて",
    "ぐ": "ぎがいで",
    "す": "しさして",
    "つ": "ちたって",
    "ぬ": "になんで",
    "ぶ": "びばんで",
    "む": "みまんで",
    "る": "りらって",
}
_ICHIDAN = lazy_regex(r"(?:[いきしちにびみりえけげせぜてでねへべめれぎじ]|[見着寝出得似煮経居])(?<!あざけ)る$")
_POTENTIAL = dict(zip("うくぐすつぬぶむる", "えけげせてねべめれ", strict=True))
_GO = "行く"
_GOOD = lazy_regex(
    "(?<!かわ)(?<!可愛)(?<=.)い$"
)  # いい at the end of 頭のいい and 気持ちいい, with its last い cut off
# What doubles its last letter before -ed and -ing: short verbs, and longer ones whose last syllable is stressed or that
# end in l, as in British spelling.
_DOUBLES = lazy_regex(
    r"[^aeiou]*[aeiou][bdgmnprt]|(?:ad|per|com|sub|trans|o)mit|forget|(?:pre|re|de|trans|con|in)fer|(?:oc|re|in)cur|"
    r"regret|begin|equip|(?:con|pa)trol|(?:com|ex|pro|re)pel|(?:[^aeiou]*[aeiou][^aeiou]+|quarr)el"
)
# What follows each form; `{}` is the form itself. A form counts only where one of these follows it.
AFTER_JA: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        form: lazy_regex(after)
        for form, after in {
            "noun": r"(?=[をがはにでともへや、。]|の(?!み)|から|まで|より|だ|など|として|について|によ|に対|"
            r"か[もな、。？]|な[らの]|しか|さえ|ばかり|みたい|？)",
            "verb i": r"(?=ます|ませ|まし|たい|たく|やすい|にくい|ながら|、)",
            "verb te": "",
            "verb ta": "(?!り)",
            "verb a": r"(?=な[いくかけ])",
            "verb u": (
                r"(?=[、。\u3400-\u9fff\u30a1-\u30fa]|こと|の[はがをでに]|ので|のです|ため|よう|と[思考言]|でしょう|だろう|"
                r"かもしれ|必要|つもり)"
            ),
            "adjective attr": r"(?=[\u3400-\u9fff\u30a1-\u30fa]|こと|もの|よう)",
            "adjective no": r"(?=の[はがをでに]|ので|のです)",
            "adjective desu": "",
            "adjective deshita": "",
            "adjective da": r"(?=と[思考言感]|。)",
            "adjective adv": r"(?=な[りるっ]|し[たてま]|する|す[すぎ]|感じ|思[いうわ])",
            "adjective te": "",
            "adjective stop": "(?=、)",
            "adjective not": "",
            "adjective nai": "",
            "adverb": "",
        }.items()
    }
)


@lru_cache(maxsize=1 << 12)
def forms_ja(word: str, kind: str) -> Mapping[str, str]:
    """Give the forms of a Japanese word by name; `kind` is n, v, a or d."""
    if kind == "v":
        return _verb(word)
    if kind == "a":
        return _adjective(word)
    return {"noun" if kind == "n" else "adverb": word}


def _verb(word: str) -> Mapping[str, str]:
    i, a, te = _verb_stems(word)
    past = te[:-1] + ("た" if te.endswith("て") else "だ")
    return {"verb i": i, "verb te": te, "verb ta": past, "verb a": a, "verb u": word}


def _verb_stems(word: str) -> tuple[str, str, str]:
    """Give the stem before ます, the one before ない and the form in て."""
    if word.endswith("する"):
        stem = word.removesuffix("する") + "し"
        return stem, stem, stem + "て"
    if word.endswith("来る"):
        stem = word.removesuffix("る")
        return stem, stem, stem + "て"
    if _ICHIDAN.search(word):
        return word[:-1], word[:-1], word[:-1] + "て"
    i, a, *te = tuple(_GODAN[word[-1]])
    stem = word[:-1]
    return stem + i, stem + a, stem + ("って" if word.endswith(_GO) else "".join(te))


def _adjective(word: str) -> Mapping[str, str]:
    """Tell by its end how a word describes: 高い, 便利な, 普通の, and a verb in た, which lasts: ありふれた."""
    stem = word[:-1]
    match word[-1]:
        case "い":
            return _i_adjective(stem)
        case "た":
            return _ta_adjective(stem)
        case "の":
            return {**_na_adjective(stem), "adjective attr": word}
        case _:
            return _na_adjective(word.removesuffix("な"))


def _ta_adjective(stem: str) -> Mapping[str, str]:
    return {
        "adjective attr": stem + "た",
        "adjective desu": stem + "ています",
        "adjective deshita": stem + "ていました",
        "adjective da": stem + "ている",
        "adjective te": stem + "ていて",
        "adjective stop": stem + "ていて",
        "adjective not": stem + "ていません",
        "adjective nai": stem + "ていない",
    }


def _i_adjective(stem: str) -> Mapping[str, str]:
    plain = "良" if stem in {"良", "い", "よ"} else stem
    if _GOOD.search(stem):
        plain = stem[:-1] + "よ"
    return {
        "adjective attr": stem + "い",
        "adjective no": stem + "い",
        "adjective desu": stem + "いです",
        "adjective deshita": plain + "かったです",
        "adjective da": stem + "い",
        "adjective adv": plain + "く",
        "adjective te": plain + "くて",
        "adjective stop": plain + "く",
        "adjective not": plain + "くありません",
        "adjective nai": plain + "くない",
    }


def _na_adjective(stem: str) -> Mapping[str, str]:
    return {
        "adjective attr": stem + "な",
        "adjective no": stem + "な",
        "adjective desu": stem + "です",
        "adjective deshita": stem + "でした",
        "adjective da": stem + "だ",
        "adjective adv": stem + "に",
        "adjective te": stem + "で",
        "adjective stop": stem + "で",
        "adjective not": stem + "ではありません",
        "adjective nai": stem + "ではない",
    }


@lru_cache(maxsize=1 << 12)
def forms_en(word: str, kind: str) -> Mapping[str, str]:
    """
    Give the forms of an English word by name; `kind` is n, v, a or d.

    What is not regular is written out: `make/made/made`, `high/higher/highest`, `person/people`.
    """
    head, *rest = word.split("/")
    if kind == "v":
        past, participle = rest or (_with(head, "ed"), _with(head, "ed"))
        return {
            "past": past,
            "participle": participle,
            "third": _with(head, "s"),
            "ing": _with(head, "ing"),
            "base": head,
        }
    if kind == "a":
        grades = zip(("higher", "highest"), rest, strict=False)
        return {"plain": head, **dict(grades)}
    if kind == "n":
        before, space, last = head.rpartition(" ")  # of living room it is the room that there are several of
        return (
            {"one": head, "many": rest[0] if rest else f"{before}{space}{_with(last, 's')}"}
            if rest != ["-"]
            else {"one": head}
        )
    return {"adverb": head}


def _with(word: str, ending: str) -> str:
    """Add -s, -ed or -ing to the first word of an expression."""
    head, space, tail = word.partition(" ")
    if ending == "s":
        if re.search(r"(?:s|x|ch|sh|z)$", head):
            head += "e"
        elif re.search(r"[^aeiou]y$", head):
            head = head[:-1] + "ie"
        return f"{head}s{space}{tail}"
    if head.endswith("e") and (ending == "ed" or not head.endswith("ee")):
        head = head[:-1]
    elif ending == "ed" and re.search(r"[^aeiou]y$", head):
        head = head[:-1] + "i"
    elif _DOUBLES.fullmatch(head):
        head += head[-1]
    return f"{head}{ending}{space}{tail}"


def potential_ja(word: str) -> str:
    """Give the stem of a Japanese verb that says that one can: 行け, 食べられ, 練習でき."""
    if word.endswith("する"):
        return word.removesuffix("する").removesuffix("を") + ("ができ" if word.endswith("をする") else "でき")
    if word.endswith("来る") or _ICHIDAN.search(word):
        return word[:-1] + "られ"
    return word[:-1] + _POTENTIAL[word[-1]]
