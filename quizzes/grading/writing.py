"""
Which ways of writing make no difference to what is said?

    二○○五年 and 二〇〇五年, コンピュ－タ－ and コンピューター, 一ヶ月 and 一か月, 50 percent and 50%, 周二 and 星期二
"""

from __future__ import annotations

import re
import unicodedata

from quizzes.chinese.patterns import lazy_regex

_HANZI_DIGITS = "〇零一二三四五六七八九"
_NUMERAL = f"[0-9两十百千万亿{_HANZI_DIGITS}]"
_ZEROS = lazy_regex(f"(?<=[{_HANZI_DIGITS}])[0○o]+(?=[年{_HANZI_DIGITS}])", re.IGNORECASE)
_PERCENT = lazy_regex(f"(?<={_NUMERAL})(?:ぱーせんと|percent)", re.IGNORECASE)
_WEEKDAY = lazy_regex("(?:礼拜|周|星期)([一二三四五六日天]|[1-6](?![0-9]))")
# Who finds no ー types a dash that looks like it; half of all makers of computers leave the last one out.
_DASH = lazy_regex("(?<=[ァ-ヺー])[-\u2010-\u2015\u2212\u2500]")
_LAST_DASH = lazy_regex("(?<=[ぁ-ゖー]{4})ー(?![ぁ-ゖー])")
_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}  # of katakana: ネコ is ねこ
_COUNTING = str.maketrans("ゕゖ", "かか")  # 一ヵ月 and 一ヶ月
_FOREIGN_V = lazy_regex("ゔ([ぁぃぇぉ]?)")
_OWN_B = {"ぁ": "ば", "ぃ": "び", "": "ぶ", "ぇ": "べ", "ぉ": "ぼ"}
_NO_LETTER = re.compile(r"\W")
_SELECTORS = (("\ufe00", "\ufe0f"), ("\U000e0100", "\U000e01ef"))


def unspaced(text: str) -> str:
    """
    Leave out blanks and what cannot be seen: hanzi say together what they are, 帐 篷 no less than 帐篷.

    >>> unspaced("2 - 3 億")
    '2-3億'
    """
    return _NO_LETTER.sub(lambda sign: "" if sign[0].isspace() or _is_unseen(sign[0]) else sign[0], text)


def written_alike(text: str) -> str:
    """
    Write a simplified text without blanks as others do, in hiragana.

    >>> written_alike("禮拜天"), written_alike("周日"), written_alike("１ヶ月")
    ('禮拜天', '星期日', '１か月')
    """
    kana = _DASH.sub("ー", text).translate(_HIRAGANA).translate(_COUNTING)
    kana = _FOREIGN_V.sub(lambda found: _OWN_B[found[1]], _LAST_DASH.sub("", kana))
    numbers = _PERCENT.sub("%", _ZEROS.sub(lambda found: "〇" * len(found[0]), kana))
    return _WEEKDAY.sub(lambda found: f"星期{found[1].replace('天', '日')}", numbers)


def _is_unseen(char: str) -> bool:
    return unicodedata.category(char) == "Cf" or any(first <= char <= last for first, last in _SELECTORS)
