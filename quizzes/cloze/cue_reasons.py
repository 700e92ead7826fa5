"""What is said of a word that a hint calls for, and of the words that it does not call for?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import meanings_in
from quizzes.cloze.contrasted import CONTRASTS, contrasted
from quizzes.cloze.pairs import is_opening
from quizzes.cloze.quoted_script import in_script
from quizzes.distractors.glosses.wording import quoted_ja
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quizzes.cloze.pairs import Pair
    from quizzes.distractors.document import Document


_MEANT_BY_USE = {"就是", "还是", "或是", "或者", "或者是", "而", "至于"}  # a gloss alone does not tell these
# What stands behind a word and is told with it, by the character that our table has for it: 本来就, 最右边, 马上要…了.
# Before a number 至少 sets a limit (至少三天), and none in 至少不全面; besides something there is more, with 还 or 也.
_TOLD_WITH = {
    "数": lazy_regex(f"[^，,。；;！!？?]{{0,5}}?{OF_NUMBER_OR_FEW}"),
    "还": lazy_regex("[^。；;！!？?]{1,24}?[，,][^，,。；;！!？?]{0,8}?(?:还(?![是没不])|也(?![不没])|又|另外|同时)"),
    "要": lazy_regex("(?:就|又)?(?:快|该|要(?![求紧])[^，。；;！!？?]{0,12}了)"),
    "就": lazy_regex("就"),
    "边": lazy_regex(
        "[上下左右前后里外东西南北](?:面|边|头|侧|端|方|排|层|部|列|栏)|[底顶](?:下|上|层|部|端)|中[间央]|当中"
    ),
}
_LIMITS, _LIMITS_JA = "不过", "ただし"
_INNER = str.maketrans("「」", "『』")  # quotation marks within others
_DEGREES = {"most": "makes the superlative", "more": "makes the comparative"}  # worse, hardest: no word is for these


def connective_roles() -> Mapping[str, Localized]:
    """Load what each connective does in a sentence, by simplified word."""
    return meanings_in("connective_roles.tsv")


def cue_roles() -> Mapping[str, Localized]:
    """Load what each adverb and preposition says of what stands beside it, by simplified word."""
    return meanings_in("cue_roles.tsv")


def hinted(role: str, meaning: Localized) -> Localized:
    """Hint at a word by what it means, at a connective by what it does in a sentence as well."""
    known = connective_roles().get(role)
    if known is None:
        return meaning
    return Localized(ja=f"{meaning.ja}（{known.ja}）", en=f"{meaning.en} ({known.en})")


def done_by(role: str, before: str, after: str, said: str = "") -> Localized | None:
    """
    Say what a word does in its sentence; of one that contrasts, what with what, if either is a short clause.

    Where it only limits what was said before, as 不过 does and whatever `said` translates as ただし, nothing is set
    against anything.
    """
    if said == _LIMITS_JA:
        return connective_roles()[_LIMITS]
    sides = contrasted(before, after) if role in CONTRASTS - {_LIMITS} else None
    if sides is not None:
        return Localized(
            ja="前の「{}」と食い違う「{}」を続ける語".format(*(side.translate(_INNER) for side in sides)),
            en=f"sets {sides[1]} against {sides[0]}",
        )
    told = (f"{role}{named}" for named, begins in _TOLD_WITH.items() if begins.match(in_simplified(after)))
    with_next = next(filter(cue_roles().__contains__, told), role)
    return cue_roles().get(with_next) or connective_roles().get(role)


def as_written(document: Document, key: str, done: Localized) -> Localized:
    """Write what a rule names as the text does, and the parts of the word itself as the word has them: 儘 of 儘快."""
    own = dict(zip(in_simplified(key), key, strict=False))

    def in_own_form(text: str) -> str:
        return in_script(document, "".join(own.get(char, char) for char in text))

    return Localized(ja=_in_quotes(in_own_form, done.ja or ""), en=in_own_form(done.en or ""))


def explained(
    line: int, key: str, meaning: Localized, quoted: Localized, pair: Pair | None, done: Localized | None
) -> Localized:
    """
    Say what the key goes together with in its sentence, or what it does there, and what it means.

    `quoted` are the words of the translation that decide, in its own language alone; `done` is what it does.
    """
    ja, en = _paired(key, pair) if pair is not None else ("", "")
    known = done if pair is None else None
    does_ja = f"{known.ja}です。" if known else ""
    does_en = f" and {known.en}" if known else ""
    said_en = _degree(meaning, quoted) or f"{_means_en(meaning, quoted)}{does_en}"
    return Localized(
        ja=f"{line}行目の文です。{ja}「{key}」は{_means_ja(meaning, quoted)}。{does_ja}",
        en=f"The sentence is in line {line}. {en}{key} {said_en}.",
    )


def denied(line: int, key: str, denial: str) -> Localized:
    """Say of 而是 what stands before it that is denied."""
    return Localized(
        ja=f"{line}行目の文です。前の「{denial}」で打ち消した後に、正しいほうを続ける語が必要です。"
        f"「{denial}…，{key}…」は「…ではなく…だ」の形です。",
        en=f"The sentence is in line {line}. After {denial} (not), the gap brings in what is true instead: "
        f"{denial} …，{key} … is “not … but …”.",
    )


def refuted(document: Document, role: str, meaning: Localized, wanted: Localized) -> Localized:
    """Say what a wrong option means, of one that opens a sentence what it does too, and what is called for instead."""
    option = document.written(role)
    known = connective_roles().get(role) if is_opening(role) or role in _MEANT_BY_USE else None
    does_ja = f"、{in_script(document, known.ja or '')}なので" if known else ""
    does_en = f" and {known.en};" if known else ";"
    is_word = in_simplified(option) not in connective_roles() and len(option) > 1  # 一定 is no いってい
    named = quoted_ja(option, meaning.ja) if is_word else f"「{option}」"
    return Localized(
        ja=f"{named}は「{meaning.ja}」という意味で{does_ja}、{wanted.ja}。",
        en=f"{option} means “{meaning.en}”{does_en} {wanted.en}.",
    )


def wanted(meaning: Localized, quoted: Localized, key: str = "") -> Localized:
    """
    Say what is called for instead of a wrong option, by the hint.

    Of a `key` that its English meaning leaves open, as “or” does, it is said what it does.
    """
    known = connective_roles().get(in_simplified(key)) if in_simplified(key) in _MEANT_BY_USE else None
    needed = f"“{meaning.en}”" if known is None else f"a word that {known.en} (“{meaning.en}”)"
    said_ja = f"訳文の「{quoted.ja}」" if quoted.ja else f"ここに必要な「{meaning.ja}」"
    said_en = f"the translation has “{quoted.en}”" if quoted.en else f"here {needed} is needed"
    return Localized(ja=f"{said_ja}には当たりません", en=said_en)


def wanted_after(denial: str) -> Localized:
    """Say what is called for after a denial."""
    return Localized(
        ja=f"ここでの「{denial}…」に続く「〜ではなく…だ」にはなりません",
        en=f"here it must be “not … but …” ({denial} …，而是 …)",
    )


def _in_quotes(written: Callable[[str], str], text: str) -> str:
    return re.sub("「[^」]*」", lambda found: written(found.group()), text)


def _paired(key: str, pair: Pair) -> tuple[str, str]:
    side_ja, side_en = ("前", "before") if pair.is_before else ("後", "after")
    form = f"{pair.opening} …，{pair.answer} … is “{pair.meaning.en}”. "
    return (
        f"{side_ja}の「{pair.partner}」と組んで「{pair.opening}…，{pair.answer}…」（{pair.meaning.ja}）の形になります。",
        f"{key} pairs with {pair.partner} {side_en} it: {form}",
    )


def _means_ja(meaning: Localized, quoted: Localized) -> str:
    means, is_said = f"「{meaning.ja}」という意味", f"訳文の「{quoted.ja}」に当たります"
    if not quoted.ja:
        return f"{means}です"
    return is_said if quoted.ja == meaning.ja else f"{means}で、{is_said}"


def _degree(meaning: Localized, quoted: Localized) -> str | None:
    """Say of a word that the translation has no word for what it makes of an adjective there: longer, hardest."""
    degree = _DEGREES.get(meaning.en or "")
    is_inside = degree is not None and quoted.en is not None and (meaning.en or "") not in quoted.en.lower()
    return f"{degree}: “{quoted.en}”" if is_inside else None


def _means_en(meaning: Localized, quoted: Localized) -> str:
    """Say what a word means; the words of the translation are enough where they are about the same."""
    means, said = (meaning.en or "").lower(), (quoted.en or "").lower()
    if not said:
        return f"means “{meaning.en}”"
    is_same = said in means.split(", ") or means in said
    return (
        f"is the word for “{quoted.en}” in the translation" if is_same else f"means “{meaning.en}” (here “{quoted.en}”)"
    )
