"""Where does one sentence end and the next begin, in Chinese, Japanese and English?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAIRS = {
    "“": "”",
    "‘": "’",
    "「": "」",
    "『": "』",
    "（": "）",
    "(": ")",
    "《": "》",
    "〈": "〉",
    "【": "】",
    "［": "］",
    "[": "]",
    "〔": "〕",
    "«": "»",
}
_QUOTES = frozenset('“‘「『"«')
_CLOSERS = frozenset("”’」』）)》〉】］]〕»\"'")
_ENDERS = frozenset("。！？!?｡‼⁇⁈⁉")
_DOTS = "…⋯"
_WIDE = lazy_regex("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
# Words that begin a sentence of their own, though their first sound looks like a particle behind a quotation.
_BEGINS_ANEW = (
    "も(?:っと|ちろん|ともと|し(?!く)|う(?!け))|や(?:はり|っぱり|っと|がて)|は(?:じめ|い[、。])|"
    "と(?:ころ[がで]|にかく|うとう|りあえず)|な(?:ぜ|るほど|にしろ)|か(?:つて|えって|なり)"
)
_GOES_ON = lazy_regex(
    rf"(?![ \u3000]*(?:{_BEGINS_ANEW}))"
    r"(?:[ \u3000]*(?:[，,、；;：:。！？!?…—・·~～的地得之就了吗嗎呢吧啊とのはがをにでもやへかなだ]"
    '|って|から|まで|みたい|じゃ|[和与與跟及][ \u3000]*[“‘「『"]))'
)
_POINTS_BACK = lazy_regex("[ \u3000]*[这這那]")
_SAID = lazy_regex(
    "[^。！？!?“”「」ぁ-んァ-ヶ]{0,10}?(?:说|說|道|问|問|答|喊|讲|講|想|表示|笑|写道|寫道)(?![ぁ-ん])"
    "|[^。！？!?“”「」]{0,10}?と(?:言|語|話|答|述)"  # in Japanese と is said: みんなが笑った is a sentence of its own
)
_ANNOUNCES = lazy_regex(
    "(?:言|語|話し|答え|尋ね|(?<!と)聞い|(?<!と)聞き|叫|つぶや|書い|書き)[ぁ-ん]{0,8}(?:です|ます|た|だ|る|う)[。]\\s*$"
)
# Nothing but what is announced, and none of the words of a sentence that begins with them: 書きました。「…」を訳せと…….
_IS_QUOTE = lazy_regex("[「『].*[」』][とって。！？!?…]*\\s*$")
_WHOLE_QUOTE = lazy_regex(
    "[「『][^「」『』]*(?:[「『][^「」『』]*[」』][^「」『』]*)*[。！？!?…][」』]"
    rf"(?:(?={_BEGINS_ANEW})|(?![とをがのはにもへや、]|って|で(?![すも])))"
)
_ONLY_QUOTES = lazy_regex("[、，]と[。…]+[」』）]*\\s*$")  # what was noticed or asked before: 気づいたのです。……、と。
# Who says so at the head of it needs no sentence before: そこで彼女は考えました、……だろうか、と。
_SAYS_IT_FIRST = lazy_regex(
    "(?:(?:考え|思い|言い|答え|尋ね|聞き|気づき|感じ|話し|叫び)まし|考え|思っ|言っ|答え|尋ね|聞い|気づい|感じ|話し|叫ん)た(?:の(?:です|だ))?、"
)
# Without a pause before と the sentence before has to say that somebody came to know it: 分かったのです。……なのだと。
_ONLY_TELLS = lazy_regex("(?:[のん]だ|だろう|べきだ)と[。…]+\\s*$")
_CAME_TO_KNOW = lazy_regex(
    "(?:(?:分か|わか|知|悟|思|誓)(?:っ|りまし|いまし)|気[づ付](?:い|きまし)|(?:感じ|考え)(?:まし)?)た(?:[のん](?:だ|です))?。\\s*$"
)
_ASIDE = lazy_regex(r"[（(\[［【][^（）()\[\]［］【】。]{1,8}[)）\]］】]")
_LONG_QUOTE = 80
_LONGEST, _LONGEST_ENGLISH = 400, 1_200  # beyond which no sentence can be shown with a question
# Yahoo!工作, x.com/a?id=3: no end, unless a blank or another sign follows
_IN_NAME = lazy_regex(r"(?<=[A-Za-z0-9])[!?](?=[\w/])|(?<=[\x21-\x7e])[!?](?=[A-Za-z0-9])")
_PAUSE = lazy_regex(r"[，,；;：:、][”’」』\"']*\s*|\s+")
_ENGLISH_END = lazy_regex(
    r"(?<![.!?。！？])[.!?。！？]+[\"”’'»)\]]*(?:\s+|$)|…[\"”’')\]]*\s+(?=[A-Z“\"])|[。！？][”」』）]*"
)
_ABBREVIATION = lazy_regex(
    r"(?:^|[\s(\[“\"‘'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Sr|Jr|Gen|Rep|Sen|Gov|Capt|Lt|Col|Sgt|Rev|Hon|Mt|Ft|vs|cf|al|approx|Nos|Vol|pp?|Fig|Figs|Eq|ch|Inc|Ltd|Co|Corp|Dept"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|[A-Z](?:\.[A-Z])*)\.$"
)
_BEFORE_NUMBER = lazy_regex(r"\b(?:[Nn]o|Vol|Fig|p|Ch)$")
_FIRST_WORD = lazy_regex(r"[\"“‘'(]{0,4}(\w{1,20})")
_LONGEST_ABBREVIATION = 24
_ACRONYM_END = lazy_regex(r"(?:[A-Z]\.){2,}$|\b[ap]\.m\.$|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|etc)\.$")
_STARTERS = words("english opener")


def split_sentences(text: str, *, is_english: bool = False) -> tuple[str, ...]:
    """
    Cut a paragraph into sentences that concatenate to it exactly.

    What goes on without end, as where nobody put a full stop, is cut at a pause all the same.
    """
    ends = list(_english_ends(text) if is_english else _wide_ends(text))
    starts = [0, *ends]
    pieces = [text[start:end] for start, end in zip(starts, [*ends, len(text)], strict=True) if start < end]
    longest = _LONGEST_ENGLISH if is_english else _LONGEST
    whole = _without_fragments([short for piece in pieces for short in _no_longer_than(longest, piece)])
    return tuple(_with_what_is_said(whole))


def _no_longer_than(longest: int, sentence: str) -> Iterator[str]:
    """Cut a sentence that is too long at the last pause before that, or where there is none, in the middle."""
    start = 0
    while len(sentence) - start > longest:
        pauses = _PAUSE.finditer(sentence, start + longest // 2, start + longest)
        end = max((pause.end() for pause in pauses), default=start + longest)
        yield sentence[start:end]
        start = end
    yield sentence[start:]


def _without_fragments(pieces: list[str]) -> Iterator[str]:
    """Give what has no letters in it to the sentence before."""
    current = ""
    for piece in pieces:
        if current and any(map(str.isalnum, piece)) and any(map(str.isalnum, current)):
            yield current
            current = piece
        else:
            current += piece
    if current:
        yield current


def _with_what_is_said(pieces: Iterator[str]) -> Iterator[str]:
    """
    Give the words that a Japanese sentence announces to it, as Chinese has both in one: 言ったのです。「…」。

    So does what ends in と with nothing behind it belong to the sentence before: 気づいたのです。……だと、と。
    """
    current = ""
    for piece in pieces:
        announces = _ANNOUNCES.search(current) is not None
        is_announced = announces and _IS_QUOTE.match(piece) is not None
        whole = _WHOLE_QUOTE.match(piece) if announces and not is_announced else None
        if whole is not None:  # 言いました。「止めるな。」だから私は……
            yield current + whole.group()
            current = piece[whole.end() :]
            continue
        is_said_before = _ONLY_QUOTES.search(piece) is not None and not _SAYS_IT_FIRST.search(piece)
        is_known_before = _CAME_TO_KNOW.search(current) is not None and _ONLY_TELLS.search(piece) is not None
        if current and not is_announced and not is_said_before and not is_known_before:
            yield current
            current = ""
        current += piece
    if current:
        yield current


def _wide_ends(text: str) -> Iterator[int]:
    """Give the places where a Chinese or Japanese sentence ends."""
    at, length, start = 0, len(text), 0
    matches = _matches(text)
    while at < length:
        close = matches.get(at)
        if close is not None and not _is_long_quote(text, at, close):
            at = _after_group(text, start, at, close)
            if at < 0:
                at = -at
                start = at
                yield at
        elif _is_end(text, at):
            at = _after_end(text, at, matches)
            if at < length:
                start = at
                yield at
        else:
            at += 1


def _after_group(text: str, start: int, opening: int, close: int) -> int:
    """Skip a quotation or bracket; the place is negative where a sentence ends with it."""
    after = close + 1
    inner = text[opening + 1 : close].rstrip()
    if text[opening] not in _QUOTES or not inner or not _is_end(text, opening + len(inner)) or after >= len(text):
        return after
    if _GOES_ON.match(text, after) or (inner[-1] not in "。." and _POINTS_BACK.match(text, after)):
        return after
    led_in = text[start:opening].rstrip().endswith(("：", ":"))
    is_whole = not text[start:opening].strip()
    if led_in or (is_whole and not _SAID.match(text, after)) or text[after] in _QUOTES:
        return -_after_blanks(text, after)
    return after


def _matches(text: str) -> dict[int, int]:
    """Pair the opening signs with their closing ones; what is left open pairs with nothing."""
    found: dict[int, int] = {}
    open_: list[tuple[str, int]] = []
    straight: int | None = None
    for at, char in enumerate(text):
        if char in _PAIRS:
            open_.append((_PAIRS[char], at))
        elif char == '"':
            if straight is None:
                straight = at
            else:
                found[straight], straight = at, None
        elif any(char == closing for closing, _ in open_[-3:]):
            while open_:
                closing, opening = open_.pop()
                if closing == char:
                    found[opening] = at
                    break
    return found


def _is_long_quote(text: str, opening: int, close: int) -> bool:
    """Tell whether a quotation is a speech of several sentences, to be cut inside."""
    inner = text[opening + 1 : close]
    return text[opening] in _QUOTES and len(inner) > _LONG_QUOTE and sum(char in _ENDERS for char in inner[:-1]) > 0


def _is_end(text: str, at: int) -> bool:
    char = text[at]
    if char in _ENDERS:
        return _IN_NAME.match(text, at) is None
    if char in _DOTS:
        following = text[at + 1 : at + 2]
        return following not in _DOTS and (not following or following.isspace() or following in _CLOSERS)
    if char in ".．":
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        is_wide = bool(before) and (_WIDE.match(before) is not None or before in _CLOSERS)
        return is_wide and not before.isdigit() and (not after or after.isspace())  # 史蒂夫.乔布斯
    return False


def _after_end(text: str, at: int, matches: dict[int, int]) -> int:
    """Take with the end of a sentence what belongs to it: further signs, closing quotes, a short aside, blanks."""
    at += 1
    while at < len(text) and (text[at] in _ENDERS or text[at] in _DOTS or (text[at] in _CLOSERS and at not in matches)):
        at += 1
    aside = _ASIDE.match(text, _after_blanks(text, at))
    if aside:
        at = aside.end()
        while at < len(text) and text[at] in _ENDERS:
            at += 1
    return _after_blanks(text, at)


def _after_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _english_ends(text: str) -> Iterator[int]:
    """Give the places where an English sentence ends."""
    matches = _matches(text)
    closed = sorted((opening, close) for opening, close in matches.items() if not _is_long_quote(text, opening, close))
    at = reach = 0
    for found in _ENGLISH_END.finditer(text):
        end = found.end()
        if end >= len(text):
            return
        sign, last = found.start(), found.start() + len(found[0].rstrip())
        while at < len(closed) and closed[at][0] < sign:
            reach = max(reach, closed[at][1])
            at += 1
        if reach >= last:
            continue
        if _begins_sentence(text, sign, end):
            yield end


def _begins_sentence(text: str, sign: int, end: int) -> bool:
    following = text[end : end + 1]
    if following.isdigit() and _BEFORE_NUMBER.search(text, max(0, sign - _LONGEST_ABBREVIATION), sign):
        return False
    if following.islower() or following in ",;:-–—":
        return False
    before = text[max(0, sign - _LONGEST_ABBREVIATION) : sign + 1]
    word = _FIRST_WORD.match(text, end)
    if _ACRONYM_END.search(before):
        return word is not None and word[1] in _STARTERS
    if text[sign] == "." and _ABBREVIATION.search(before):
        return bool(re.search(r"\bI\.$", before)) and word is not None and word[1] in _STARTERS
    return True
