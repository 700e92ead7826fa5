"""In which form does a Japanese translation say a word, and what of that form does another word of the Chinese say?"""

from __future__ import annotations

import re

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled

_INFLECTED = lazy_regex("[いうくぐすつぬぶむる]$")
# What a verb with such an ending may go on with: 浸した of 浸す, and no 浸かった.
_ROWS = {
    "う": "わいうえおっ",
    "く": "かきくけこいっ",
    "ぐ": "がぎぐげごい",
    "す": "さしすせそ",
    "つ": "たちつてとっ",
    "ぬ": "なにぬねのん",
    "ぶ": "ばびぶべぼん",
    "む": "まみむめもん",
}
_BETWEEN = "[いきぎしじちにびみりっんかがさたなばまらわえけげせてねべめれ]{0,2}?"
_ENDINGS = (
    f"{_BETWEEN}(?:ませんでした|ません|ました|まして|ましょう|ます|なかった|なければ|なくて|なく|ない|ず(?=[にの、。]|$))",
    f"{_BETWEEN}(?:られ|され|れ|せ)(?:た|て|る)",
    f"{_BETWEEN}(?:たがる|たがって|たい|たく|でき(?:る|た|て)|くて|かった)",
    f"(?:{_BETWEEN}[えけげせてねべめれ]る|[おこごとのもろ]う)",
    f"{_BETWEEN}(?:た|だ|て|(?<=[んい])で|ば)",
    "[いきぎしじちにびみりくえけげせてねべめれう]",
)
_WANTS = lazy_regex("[^た]{0,2}た(?:い|がる|がって|く|かった)$")
_CAN = lazy_regex("[えけげせてねべめれ][るたてまな]|られ|でき")
_CAN_BEFORE = lazy_regex("(?:能|可以|会|得以|足以|无法|無法|没法|有办法)[^，,。；;：:！!？?]*$")
_BARE = lazy_regex("[いきぎしじちにびみりくえけげせねべめれう]")
# What may stand behind a verb without an ending: 運び、 or 乗り始める, and of 手を振り回す nothing is 手を振る.
_AFTER_BARE = lazy_regex(
    "[、。，．,.…」』）)！!？?ァ-ヴー0-9A-Za-z]|[始続終過]|[にはもがをのとへだで]|な(?:がら|ど)|つつ|$"
)
# The one kanji of a noun begins a verb before these: 変 in 変わった, 声 in no 声は.
_GOES_ON_AS_VERB = lazy_regex(
    "わ[らりるれっせ]|え[らるたてまなれ]|る|れ[るたてばま]|り[またて]|[りいきしちみ][一-龠]|す(?![ぐぎべみご])|し[たまて]|ら[いうっえわ]|せ[るたてま]|っ(?:た|て[いるおた])"
)
_IN_ANOTHER_NOUN = lazy_regex(
    "[紙屋店員者家館室車機器品券代費書状証袋箱帳札棚板](?![一-龠])"
)  # and no 観客数, which are 観客
_IN_A_NOUN = lazy_regex("[びべぶぼげぜぎづ]")  # no particle begins so
_KANJI = lazy_regex("[一-龠々]")
_HUMBLE, _IS_HUMBLE = "お", lazy_regex("[いきぎしちにびみりえけげせてねべめれ]?(?:し[たてまな]|いた[しだ]|にな|くださ)")
# What an ending says that is said outside of the Chinese word: ません by 不, ば by 要是.
_ASKED = lazy_regex("くださ|下さ")  # お伝えください
_TORN = lazy_regex("[かがさたなばまらわ]$")  # 気づか of 気づかない is no word, and neither is 使え of 使えば
_SAID_OUTSIDE = lazy_regex("(?:(?<=[てで])い)?(?:ませんでした|ません|なかった|なければ|なくて|なく|ない|ず)$|ば$")
_LEADS_ON, _HAS_DONE = lazy_regex("[てでば]$"), lazy_regex("(?:い|き|しま|あ|お)(?:る|た|っ|ます|まし|う)")
_IS_DONE_TO = lazy_regex("(?:さ|ら)?れ(?:た|て|る|まし|ます|な)|[らかがさたなばまわ]れ(?:た|て|る|まし|ます|な)")
_IS_MADE_TO = lazy_regex("[らかがさたなばまわ]せ(?:た|て|る|まし|ます|な)")
_DONE_TO_BEFORE = lazy_regex("[被遭][^，,。；;：:！!？?]*$")
_MADE_TO_BEFORE = lazy_regex("[让叫使令][^，,。；;：:！!？?]*$")


def form_said(word: str, translation: str, near: float = 0) -> str | None:
    """
    Give a Japanese word in the form that a translation has it in: 残りません of 残る; None where it is not found.

    Where it stands in several forms, the one is given that begins nearest to `near` characters behind the beginning.
    A piece of a longer word is no form: 手を振り of 手を振り回せば.
    """
    whole = [(at, word) for at in _starts_of(word, translation) if _is_noun_whole(word, translation[at + len(word) :])]
    found = min([*whole, *_forms(word, translation)], key=lambda one: abs(one[0] - near), default=None)
    return found[1] if found is not None else None


def said_alone(word: str, form: str) -> str:
    """
    Give what of a form says the word alone: 残り of 残りません, of which ません is said outside of the word.

    The word itself where nothing that is one would be left: 気づく of 気づかない.
    """
    ending = form.removeprefix(_stem(word)) if form != word else ""
    outside = _SAID_OUTSIDE.search(ending)
    if outside is None:
        return form
    alone = form[: len(form) - len(ending) + outside.start()]
    return word if outside.group() == "ば" or _TORN.search(alone) else alone


def title_said(form: str, translation: str) -> str | None:
    """Give the whole title that a form stands in and does not fill, 『飲むヨーグルト』 of 《酸奶》, or None."""
    found = re.search(f"[「『]([^「」『』]*{re.escape(form)}[^「」『』]*)[」』]", translation)
    return None if found is None or found[1] == form else found[1]


def leads_on(form: str, translation: str) -> bool:
    """Tell whether a form of a Japanese verb describes nothing, but leads on to what follows: 残っていれば."""
    behind = translation[translation.find(form) + len(form) :]
    return _LEADS_ON.search(form) is not None and _HAS_DONE.match(behind) is None


def takes_in_more(word: str, form: str, before: str) -> bool:
    """
    Tell whether a form of a Japanese verb says as well what another word of the Chinese does, `before` being its text.

    That somebody wants to (稼ぎたがる) is never said by the verb alone, that one can (稼げる) not where 能 is, that
    something is done to somebody (叱られた) not where 被 is, or that somebody is made to (待たせて) where 让 is.
    """
    ending = form[form.find(_stem(word)) + len(_stem(word)) :]
    return _WANTS.match(ending) is not None or any(
        sign.match(ending) is not None and said.search(before) is not None
        for sign, said in (
            (_CAN, _CAN_BEFORE),
            (_IS_DONE_TO, _DONE_TO_BEFORE),
            (_IS_MADE_TO, _MADE_TO_BEFORE),
        )
    )


def _stem(word: str) -> str:
    return word.removesuffix("する") if word.endswith("する") else word[:-1]


def _forms(word: str, translation: str) -> list[tuple[int, str]]:
    """Give where the forms of a verb or an adjective stand, and the forms."""
    stem, found = _stem(word), list[tuple[int, str]]()
    if not stem or not _INFLECTED.search(word):
        return found
    for at in _starts_of(stem, translation):
        stop = at + len(stem)
        if translation[stop : stop + 1] not in _ROWS.get(word.removeprefix(stem), translation):
            continue
        if _ASKED.match(translation, stop):
            found += [(at, f"{_HUMBLE}{stem}")] if translation[:at].endswith(_HUMBLE) else []
            continue
        ends = (compiled(ending).match(translation, stop) for ending in _ENDINGS)
        end = next((end for end in ends if end is not None), None)
        if end is not None and (not _BARE.fullmatch(end.group()) or _AFTER_BARE.match(translation, end.end())):
            humble = _HUMBLE if translation[:at].endswith(_HUMBLE) and _IS_HUMBLE.match(translation, stop) else ""
            found.append((at, f"{humble}{stem}{end.group()}"))
    return found


def _is_noun_whole(word: str, after: str) -> bool:
    """Tell whether a noun is one before what follows it: 変 in 変な, and none in 変わった, 尾びれ or 新聞 of 新聞紙."""
    if _IN_ANOTHER_NOUN.match(after):
        return False
    return not _KANJI.fullmatch(word) or not (_GOES_ON_AS_VERB.match(after) or _IN_A_NOUN.match(after))


def _starts_of(part: str, text: str) -> list[int]:
    return [found.start() for found in re.finditer(re.escape(part), text)]
