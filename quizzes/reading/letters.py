"""
Where does a letter begin, and whom is it written to?

    二○二四年三月十八日，香港沙田         its head: what follows is said by nobody who speaks in the talk
    第二封　博物馆复许桂芝               the same, by who writes to whom
    編輯您好：我兒子今年九歲。            its first words, as 老師道鑒：
    方小姐：我在國中教了十九年書。        方様： or Dear Ms Fang, in a translation: no label of who speaks
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.reading.passages import Passage

_NUMBER = "0-9〇○零一二三四五六七八九十"
_DAY = rf"[{_NUMBER}]{{2,4}}年[{_NUMBER}]+月[{_NUMBER}]+[日号號]"
_NAMED = r"[^\s，,。：:？?！!、；;]"
# 许桂芝致陆明远, 陈默写给林小雨的信, 許桂芝より博物館へ; what 导致失败, 恢复高考 or 張明致力于教育 tells is no letter.
_FROM_TO = (
    rf"{_NAMED}{{1,12}}(?:(?:(?<![导導一以极極细細精兴興景雅标標别別大招引])致(?![力使敬富辞詞词命以谢謝歉])"
    rf"|[回答][复復覆]|(?<![反恢康重修往收繁平光])[复復覆]){_NAMED}{{1,14}}|[写寫寄]?[给給]{_NAMED}{{1,14}}的(?:回?信|函))"
)
_LETTER_JA = "の(?:手紙|返事|返信|書簡)"
_FROM_TO_JA = rf"{_NAMED}{{1,14}}(?:より{_NAMED}{{1,14}}へ(?:{_LETTER_JA})?|から{_NAMED}{{1,14}}へ{_LETTER_JA})"
_HEAD = lazy_regex(
    rf"{_DAY}(?:[，,、 　].{{1,14}})?|{_NAMED}{{1,8}}[，,、 　]+{_DAY}"
    rf"|[{_NUMBER}]{{1,2}}月[{_NUMBER}]{{1,3}}[日号號](?:[，,、 　]{_NAMED}{{1,8}})?"
    rf"|第[{_NUMBER}]{{1,3}}(?:封信?|通|の手紙)|[{_NUMBER}]{{1,3}}通目"
    rf"|(?:收[件信]人|宛先)[：:].{{1,40}}"
    rf"|(?:(?:{_DAY}|第?[{_NUMBER}]{{1,3}}[封通信、.．]+)[，,、： 　]*)?(?:{_FROM_TO}|{_FROM_TO_JA})"
)
# 老師道鑒, 大鑒, 如晤: words with which a letter is laid before whom it is for, and nobody says.
_LAID_BEFORE = "(?:[道大惠雅尊台臺钧鈞]|赐|賜)[鉴鑒鑑]|[如见見][晤握]|足下|膝下|[亲親][启啟]"
_SALUTES = lazy_regex(f"[^，,。：:]{{1,8}}(?:{_LAID_BEFORE})")
_GREETS = lazy_regex(f"^[^，,。：:]{{0,10}}(?:[您你][们們]?好[：:！!]|(?:{_LAID_BEFORE})[：:，,])")
_OPENS_TO = lazy_regex("[^、。，,：:！!？?「『 　]{1,14}(?<!客)(?:様|さま|殿|へ)(?:[。、：:！!]|$)")
_CLOSES = lazy_regex(
    r"(?<!尊)(?:[敬谨謹叩]上|[谨謹敬][启啟]|顿首|頓首|拜上)[。！]?(?:\s|$)"
    r"|(?:^|[。！？\s])(?:此致|敬[礼禮]|祝[好安](?=[。！，\s]|$)|[即顺順][颂頌])"
)
_TITLED = lazy_regex("(?:君|くん|さん|ちゃん|先生|様)[。、]")
_DEAR, _TO = lazy_regex("Dear "), lazy_regex("(?<!客)(?:様|さま|殿|へ)$")


def is_head(line: str) -> bool:
    """Tell whether a line is the date of a letter or of a diary, with the place or without, or who writes to whom."""
    return _HEAD.fullmatch(line.strip()) is not None


def is_dear(line: str) -> bool:
    """Tell whether an English line opens a letter."""
    return _DEAR.match(line) is not None


def is_to(name: str) -> bool:
    """Tell whether a Japanese name is that of somebody who is written to."""
    return _TO.search(name) is not None


def salutes(name: str) -> bool:
    """Tell whether a name stands with a word that only letters put behind it: 老師道鑒."""
    return _SALUTES.fullmatch(name) is not None


def calls(line: str, name: str) -> bool:
    """Tell whether a Japanese line begins with the name of whom it is written to, with a title: 若梅君。手紙は…."""
    return line.startswith(name) and _TITLED.match(line, len(name)) is not None


def opens_to(line: str) -> bool:
    """Tell whether a Japanese line begins with whom it is written to: 許桂芝様。お手紙を…."""
    return _OPENS_TO.match(line) is not None


def closes_letter(line: str) -> bool:
    """Tell whether a Chinese line has what a letter ends with: 此致敬礼, 陆明远敬上."""
    return _CLOSES.search(line) is not None


def lines_of_letters(passages: Sequence[Passage]) -> Iterator[int]:
    """Give the lines without a label from the head or the first words of a letter on, up to the next label."""
    is_letter = False
    for passage in passages:
        if passage.label is not None or passage.is_heading:
            is_letter = False
            continue
        is_letter = is_letter or is_head(passage.text) or _GREETS.match(passage.text) is not None
        if is_letter:
            yield passage.line
