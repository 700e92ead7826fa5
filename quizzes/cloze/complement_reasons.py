"""What does a complement add to its verb, and what would another one say?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import meanings_in, rows_of
from quizzes.cloze.completed import CAN, CANNOT, RESULT, Completed, complements
from quizzes.cloze.quoted_script import in_script
from quizzes.distractors.item import Distractor
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized, RefutationCode

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from quizzes.distractors.document import Document

_ANY = "."  # any other verb, or any form
_POTENTIAL = "不得"  # one row for what a complement adds with either
_DENIED = lazy_regex(
    "(?<!有)(?<!差点)(?<!差點)(?<!差一[点點])(?<!点儿)(?<!點兒)[没沒]有?$"
)  # 有没有 asks, 差点没 is all but
_READINGS = {"着": "zháo", "了": "liǎo"}  # as complements they are read otherwise than as particles
_TO_BECOME = "to become"
_BECOMES, _IS_NAMED = "成", lazy_regex("了?(?![了的])[0-9A-Za-z一-龥“「《]")  # 换成新的; what 换掉 takes is the old one
_OF_MEANS = "起"  # 买不起 tells of money or strength


@lru_cache(maxsize=1)
def complement_words() -> Mapping[tuple[str, str], Localized]:
    """Load what each complement adds to a verb, by complement and verb; `.` stands for every other verb."""
    return {
        (word, verb): Localized(ja=ja, en=en)
        for word, verbs, ja, en in rows_of("complement_words.tsv")
        for verb in verbs.split("|")
    }


def added_by(word: str, verb: str) -> Localized:
    """Give what a complement adds to this verb."""
    return complement_words().get((word, verb)) or complement_words()[word, _ANY]


@lru_cache(maxsize=1)
def complement_meanings() -> Mapping[tuple[str, str], Localized]:
    """Load what each complement adds to verbs at large, by complement and form; `.` stands for every form."""
    return {(word, form): Localized(ja=ja, en=en) for word, form, ja, en in rows_of("complement_meanings.tsv")}


def meaning_of(word: str, form: str) -> Localized:
    """Give what a complement adds to verbs at large in this form."""
    told = RESULT if form == RESULT else _POTENTIAL
    return complement_meanings().get((word, told)) or complement_meanings()[word, _ANY]


def fixed_potentials() -> Mapping[str, Localized]:
    """Load what verbs mean with complements that are no keys: 看不起, 听到."""
    return meanings_in("fixed_potentials.tsv")


@lru_cache(maxsize=1)
def fixed_complements() -> frozenset[tuple[str, str]]:
    """Load with which verbs a complement says nothing of its own, as only the whole has its meaning: 划不来, 用得着."""
    return frozenset((word, verb) for word, verb in rows_of("fixed_complements.tsv"))


def explained(one: Completed) -> Localized:
    """Say what the complement adds to the verb, or that only the whole says it, and what the whole means."""
    clip, meaning = one.clip, one.complement.meaning
    line, whole = clip.evidence.line, f"{one.stem}{clip.key}"
    ja, en = _fixed(one) if _is_fixed(one) else _added(one)
    denied = _denial_of(one)
    not_ja = f"ここでは前の「{denied.group()}」が、それを打ち消しています。" if denied else ""
    not_en = f" Here {denied.group()} before it negates it." if denied else ""
    return Localized(
        ja=f"{line}行目の文です。{ja}「{whole}」は「{meaning.ja}」という意味です。{not_ja}",
        en=f"The sentence is in line {line}. {en} {whole} means “{meaning.en}”.{not_en}",
    )


def _denial_of(one: Completed) -> re.Match[str] | None:
    """Find what denies the verb right before it, unless the verb stands before that too, which asks: 听没听见."""
    before = one.clip.spot.source[: one.clip.start - len(one.stem)]
    denied = _DENIED.search(before)
    return None if denied is None or before[: denied.start()].endswith(one.stem) else denied


def _is_fixed(one: Completed) -> bool:
    return (in_simplified(one.clip.key), in_simplified(one.verb)) in fixed_complements()


def _fixed(one: Completed) -> tuple[str, str]:
    """Say of a complement that adds nothing of its own that it belongs to a fixed phrase: 划不来."""
    key, whole = one.clip.key, f"{one.stem}{one.clip.key}"
    read_ja, read_en = _read(one)
    return (
        f"補語「{key}」{read_ja}自体の意味が加わるのではなく、「{whole}」全体で決まった言い方です。",
        f"The complement {key}{read_en} adds no meaning of its own here: {whole} as a whole is a fixed phrase.",
    )


def _read(one: Completed) -> tuple[str, str]:
    """Give in brackets, for both languages, the reading of a complement that the particle does not have."""
    read = _READINGS.get(in_simplified(one.clip.key))
    return (f"（{read}）", f" ({read})") if read else ("", "")


def _added(one: Completed) -> tuple[str, str]:
    """Say in both languages what a complement adds to its verb, and what stands in between says."""
    key, (ja, en) = one.clip.key, _said_of(one)
    adds = added_by(in_simplified(key), in_simplified(one.verb))
    read_ja, read_en = _read(one)
    return (
        f"「{one.verb}」に付いた補語「{key}」{read_ja}は「{adds.ja}」ことを表します。{ja}",
        f"After {one.verb}, the complement {key}{read_en} adds the idea that {adds.en}{en}.",
    )


def _said_of(one: Completed) -> tuple[str, str]:
    """Say what a form of verb and complement says: that it can be done or not, or that one has the means or not."""
    can = {CANNOT: ("それができない", "is not possible"), CAN: ("それができる", "is possible")}
    if in_simplified(one.clip.key) == _OF_MEANS:
        can = {
            CANNOT: ("それだけの力や余裕がない", "is beyond one's means or strength"),
            CAN: ("それだけの力や余裕がある", "is within one's means or strength"),
        }
    ja, en = can.get(one.form, ("", ""))
    if not ja:
        return "", ""
    return f"間に「{one.form}」が入ると、{ja}ことを表します。", f"; {one.form} in between says that this {en}"


def distractor(document: Document, one: Completed, word: str) -> Distractor:
    """Say what the verb means with another complement, where that is a word, or what the complement says at large."""
    clip, option, meaning = one.clip, document.written(word), one.complement.meaning
    whole, other = f"{one.stem}{option}", _in_script(document, meaning_with(one, word))
    if other is None and (bare := _in_script(document, _bare_with(one, word))) is not None:
        ja = (
            f"「{one.verb}{option}」は「{bare.ja}」という意味で、"
            f"間に「{one.form}」が入っても「{meaning.ja}」にはなりません。"
        )
        en = f"{one.verb}{option} means “{bare.en}”; even with {one.form} in between it does not mean “{meaning.en}”."
    elif other is None:
        adds = meaning_of(word, one.form)
        ja = f"補語「{option}」は「{adds.ja}」ことを表すので、「{meaning.ja}」という意味にはなりません。"
        en = f"The complement {option} adds the idea that {adds.en}, which does not give the meaning “{meaning.en}”."
    else:
        ja = f"「{whole}」は「{other.ja}」という意味で、「{meaning.ja}」ではありません。"
        en = f"{whole} means “{other.en}”, not “{meaning.en}”."
    if _is_alone_in_becoming(one):
        ja += f"この中で、後に「何になるか」を続けられるのは「{clip.key}」だけです。"  # 为 and 作 are not among them
        en += f" Of these, only {clip.key} can be followed by what something becomes."
    return Distractor(option=option, code=RefutationCode.OTHER_MEANING, why=Localized(ja=ja, en=en))


def _is_alone_in_becoming(one: Completed) -> bool:
    """Tell whether 成 alone is followed by what something becomes, and no other complement of those: 上 of 当上."""
    clip, others = one.clip, [meaning_with(one, word) for word in one.complement.wrong]
    is_named = _IS_NAMED.match(clip.after) is not None
    becomes = any(other is not None and _TO_BECOME in (other.en or "") for other in others)
    return in_simplified(clip.key) == _BECOMES and is_named and not becomes


def _in_script(document: Document, meaning: Localized | None) -> Localized | None:
    """Write the Chinese that a meaning quotes in the script of the text: 從…吃起."""
    if meaning is None:
        return None
    return Localized(ja=in_script(document, meaning.ja or ""), en=document.written(meaning.en or ""))


def _bare_with(one: Completed, word: str) -> Localized | None:
    """Give what the verb means with another complement and nothing between: 看起来 beside 看得出来."""
    verb = in_simplified(one.verb)
    known = complements().get((verb, RESULT, word))
    return known.meaning if known else fixed_potentials().get(f"{verb}{word}")


def meaning_with(one: Completed, word: str) -> Localized | None:
    """Give what the verb means in the same form with another complement, where a table has it."""
    verb = in_simplified(one.verb)
    known = complements().get((verb, one.form, word))
    return known.meaning if known else fixed_potentials().get(f"{verb}{one.form.removeprefix(RESULT)}{word}")
