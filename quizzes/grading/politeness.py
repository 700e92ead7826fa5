"""
Which Japanese sentences say the same, politely and plainly?

    学生です and 学生だ, 食べます and 食べる, 行きませんでした and 行かなかった

Chinese does not tell them apart, so neither is asked for who translates from it.
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex

_KANA_LAST = lazy_regex("[ぁ-ゖ]$")
_DENIED = (
    (lazy_regex("(?:では|じゃ)(?:ありませんでした|なかったです|なかった)$"), "ではなかった"),
    (lazy_regex("(?:では|じゃ)(?:ありません|ないです|ない)$"), "ではない"),
)
_COPULA = (
    (lazy_regex("(?:でした|であった|だった)$"), "だった"),
    (lazy_regex("(?:です|である|だ)$"), "だ"),
)
_QUALITY = lazy_regex("(?<=[いた])です$")  # うれしいです, うれしかったです
_ENDING = lazy_regex("(?P<stem>.+?)(?P<ending>ませんでした|ません|ました|ます)$")
_PLAIN_OF_STEM = {"ます": "る", "ました": "た", "ません": "ない", "ませんでした": "なかった"}
_OF_SURU = {"ます": "する", "ました": "した", "ません": "しない", "ませんでした": "しなかった"}
_OF_NOTHING = {"ません": "ない", "ませんでした": "なかった"}
# What the verbs of five rows have for い before ます: in their plain form, before た, and before ない.
_ROWS = {
    "き": ("く", "い", "か"),
    "ぎ": ("ぐ", "い", "が"),
    "し": ("す", "し", "さ"),
    "ち": ("つ", "っ", "た"),
    "に": ("ぬ", "ん", "な"),
    "び": ("ぶ", "ん", "ば"),
    "み": ("む", "ん", "ま"),
    "り": ("る", "っ", "ら"),
    "い": ("う", "っ", "わ"),
}
_VOICED = frozenset("ぎにびみ")  # だ and not た behind these
_TO_GO = ("行き", "いき")


def says_same_plainly(given: str, answer: str) -> bool:
    """Tell whether two comparable Japanese texts differ in nothing but how polite they are."""
    ends_in_kana = _KANA_LAST.search(answer) is not None and _KANA_LAST.search(given) is not None
    if not ends_in_kana or (_is_polite_verb(given) and _is_polite_verb(answer)):
        return False  # かいました and かちました are the same in their plain form only
    return not _forms(given).isdisjoint(_forms(answer))


def _is_polite_verb(text: str) -> bool:
    return _ENDING.match(text) is not None and not any(pattern.search(text) for pattern, _ in _DENIED)


def _forms(text: str) -> set[str]:
    """
    Give all plain forms that a text may have; of a polite verb it is not known to which row it belongs.

    >>> sorted(_forms("学生です")), sorted(_forms("書きました"))
    (['学生だ'], ['書いた', '書きた'])
    """
    verb = _ENDING.match(text)
    for pattern, plain in _DENIED if verb is not None else (*_DENIED, *_COPULA):
        if pattern.search(text):
            qualities = {_QUALITY.sub("", text)} - {text}
            return {pattern.sub(plain, text), *qualities}
    return {text} if verb is None else _plain_verbs(verb["stem"], verb["ending"])


def _plain_verbs(stem: str, ending: str) -> set[str]:
    if stem.endswith("あり") and ending in _OF_NOTHING:
        return {f"{stem.removesuffix('あり')}{_OF_NOTHING[ending]}"}
    verbs = {f"{stem}{_PLAIN_OF_STEM[ending]}"}
    if stem.endswith("し"):
        verbs.add(f"{stem[:-1]}{_OF_SURU[ending]}")
    if stem[-1] in _ROWS:
        verbs.add(f"{stem[:-1]}{_of_row(stem, ending)}")
    return verbs


def _of_row(stem: str, ending: str) -> str:
    plain, before_past, before_denial = _ROWS[stem[-1]]
    past = "っ" if stem.endswith(_TO_GO) else before_past
    return {
        "ます": plain,
        "ました": f"{past}{'だ' if stem[-1] in _VOICED else 'た'}",
        "ません": f"{before_denial}ない",
        "ませんでした": f"{before_denial}なかった",
    }[ending]
