"""
Who tells a paragraph without a label: the speaker before it, nobody who speaks, or does nobody know?

    大雁：我们为这件事吵了两年。
    后来外公的戏都改了，你想不到吧？        she goes on: she speaks to somebody
    说到这里，两个人都笑了。                nobody who speaks: somebody who looks on tells it
    外面有人敲门。小燕看了看表。            nobody knows: either may tell of the other
"""

from __future__ import annotations

from enum import Enum
from itertools import takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.marks import ends_as_question
from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.label_names import is_chinese_name
from quizzes.reading.letters import lines_of_letters
from quizzes.reading.narration import (
    FIRST_PERSON,
    ONESELF,
    OUR_OWN,
    SECOND_PERSON,
    TITLE,
    acts,
    as_visitors,
    called_in_full,
    comes_with_others,
    does_by_bare_title,
    does_in_full,
    is_person,
    is_told_of,
    looks_on,
    names,
    notices,
    opens_while_speaking,
    own_words,
    speaks_for_nobody,
    titled_in,
    watches,
)
from quizzes.reading.own_name import is_beside, may_be_beside, names_of_person
from quizzes.reading.scenes import (
    addresses,
    goes_on,
    is_with_nobody_named,
    laughs_together,
    may_open_a_scene,
    tells_of_one,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.reading.passages import Passage
    from quizzes.reading.speakers import Cast

_ASIDE = lazy_regex(r"[（(\[［【].*[)）\]］】][。.]?")
_EDITORIAL = lazy_regex(
    r"(?:编者|編者|(?:(?:本[期集次]|这[期集]|這[期集])?(?:节目|節目)|本[期集])[^，。我]{0,3}(?:播出|上线|上線|上架|刊出)(?:时|時|的时候|的時候|之?前|之?后|之?後|当天|當天)|(?:编者?|編者?|訳者?|译者?|譯者?)?[注註](?:释|釋)?\s*[:：]|本文|采访(?:手记|时间|地点|结束|全程|历时)|採訪(?:手記|時間|地點|結束|全程|歷時)|(?:访问|訪問|谈话|談話|对话|對話|访谈|訪談|聊天|会谈|會談)(?:结束|結束)|(?:以下|以上|上面|下面).{0,6}(?:采访|採訪|访谈|訪談|对话|對話|实录|實錄))"
)
_EDITED = lazy_regex(
    "以下|整理|实录|實錄|本文"
)  # 以下是我们的对话，由我整理: who edits the talk tells nothing within it
# 大家欢迎, 我们用掌声欢迎季教授, 下面有请; but 很受大家欢迎 and 欢迎收听 do not.
_GIVES_WAY = lazy_regex(
    "(?:(?:^|[，,。！？；])(?:大家(?:一起|鼓掌|掌[声聲])?|[让讓]我[们們][^。！？]{0,8}|我[们們][用以][^。！？]{0,6}掌[声聲]|掌[声聲]|[请請][^。！？，,]{0,6})"
    "(?:[热熱]烈)?[欢歡]迎(?![收来來关關订訂参參])|有[请請]|[请請][^。！？，,]{0,12}(?:上[台臺]|[开開][讲講始]|发言|發言|致[辞辭])|"
    "(?:[时時][间間]|话筒|話筒|[讲講][台臺]|舞[台臺])[^。！？]{0,6}交[给給])[^。！？]{0,12}[。！!]*$"
)
_SHORT_ROLE = lazy_regex(
    ".[师師者员員生宾賓众眾长長理授学學客友]"
)  # 老师, 记者: often others than the one who has the word
_WRITES = frozenset({"我", "笔者", "筆者"})  # 我：……: what follows without a label is what that one writes
# 说到这里，李明放下了杯子: who goes on to name one does not speak.
_SO_FAR = lazy_regex("^(?:(?:[说說讲講聊谈談]到(?:[这這][里裡儿兒]|此[处處])|正?[说說讲講][着著])[，,])")
_LEAST_NAME, _MANY_LABELS = 2, 6


class Teller(Enum):
    """Who tells a paragraph without a label."""

    SPEAKER = "the speaker before it"
    NOBODY = "nobody who speaks"
    UNKNOWN = "the speaker before it, or nobody who speaks"


class Tellers:
    """Knows from the whole of one text who may tell a paragraph in it that has no label."""

    def __init__(self, cast: Cast, passages: Sequence[Passage]) -> None:
        self._cast = cast
        opening = "\n".join(p.text for p in takewhile(lambda p: p.label is None, passages))
        self._in_full = called_in_full(cast.names, opening)
        self._called = (*cast.names, *self._in_full)
        self._said = self._said_by(passages)
        self._askers = frozenset(name for name, said in self._said.items() if _asks_mostly(said))
        cut_off = list(self._cut_off_in(passages))
        self._cut_off = frozenset(passage.line for passage in cut_off)
        self._of_others = frozenset((*_given_way(passages), *lines_of_letters(passages)))
        lead = (p.text for p in takewhile(lambda p: p.label is None, passages) if not p.is_heading)
        texts = [text for text in lead if not _EDITED.search(text)]
        self._is_portrayed = any(map(self._portrays, texts))
        self._are_visitors = any(map(comes_with_others, texts))
        told = [p for p, speaker in self._without_label(passages) if self._is_told(self._seen(p.text), speaker)]
        self._is_narrated = bool(told) or any(speaks_for_nobody(passage.text) for passage in cut_off)
        texts += [p.text for p in told]
        self._are_visitors = any(map(comes_with_others, texts))
        self._tells_of_oneself = any(ONESELF.search(own_words(text)) for text in texts)
        self._does_nobody_go_on = self._is_each_label_of_one(passages)

    def of(self, passage: Passage, speaker: str | None, before: str, *, is_unknown: bool) -> Teller:
        """Say who tells a paragraph after `before`, the last one; `is_unknown` says that nobody knows who told that."""
        text = self._seen(passage.text)
        if (
            speaker is None
            or speaker in _WRITES
            or passage.line in self._of_others
            or self._is_narration(text, speaker)
        ):
            return Teller.NOBODY
        if addresses(text):
            return Teller.SPEAKER
        if self._may_be_of_another(text, speaker) or self._may_be_beside(text, speaker):
            return Teller.UNKNOWN
        is_own, is_at_home = bool(FIRST_PERSON.search(own_words(text))), bool(OUR_OWN.search(own_words(text)))
        if goes_on(text):
            is_looked_on = self._is_narrated or self._does_nobody_go_on
            is_looked_on = is_looked_on or (self._tells_of_oneself and tells_of_one(text))
            return Teller.SPEAKER if is_own or not is_looked_on else Teller.UNKNOWN
        may_be_told = (
            is_unknown
            or (self._is_narrated and not is_at_home and is_with_nobody_named(text, before))
            or (self._tells_of_oneself and not is_at_home and (is_own or tells_of_one(text)))
            or ((text != passage.text or self._is_portrayed) and not is_own and tells_of_one(text, before))
            or passage.line in self._cut_off
            or (speaker in self._askers and ends_as_question(before) and not ends_as_question(text))
            or may_open_a_scene(text, before)
        )
        may_be_told = may_be_told or (self._does_nobody_go_on and not is_own) or does_by_bare_title(text, speaker)
        return Teller.UNKNOWN if may_be_told else Teller.SPEAKER

    def _is_each_label_of_one(self, passages: Sequence[Passage]) -> bool:
        """
        Tell whether of many paragraphs with labels none is known to go on in one without.

        Then those who talk may have a label each time, so that what has none is told by somebody else.
        """
        named = sum(passage.label is not None for passage in passages)
        loose = [passage.text for passage, _ in self._without_label(passages)]
        return named >= _MANY_LABELS and not any(
            addresses(text) or FIRST_PERSON.search(own_words(text)) for text in loose
        )

    def _seen(self, text: str) -> str:
        """Give a paragraph in which the 我们 of those who came is no speaker's, where one of them tells of the talk."""
        return as_visitors(text) if self._are_visitors else text

    def _portrays(self, text: str) -> bool:
        """Tell whether what stands before the talk tells of one who speaks in it by name, and of him or her."""
        own = own_words(text)
        called = any(len(name) >= _LEAST_NAME and name in own for name in self._called)
        return called and tells_of_one(text) and not addresses(text)

    def _is_narration(self, text: str, speaker: str) -> bool:
        """Tell whether a paragraph without a label is about the speaker, rather than by the speaker."""
        if _ASIDE.fullmatch(text) or _EDITORIAL.match(text) or self._is_seen(text, speaker):
            return True
        if self._is_narrated and (opens_while_speaking(text) or looks_on(text)):
            return True
        ours = ONESELF if self._is_narrated else FIRST_PERSON  # 我们 may be those who tell of the talk
        if ours.search(own_words(text)) or OUR_OWN.search(own_words(text)):
            return False
        is_told = self._is_narrated and not addresses(text) and not goes_on(text)
        return is_told or names(text, speaker) or watches(text) or self._opens_with_another(text)

    def _opens_with_another(self, text: str) -> bool:
        """Tell whether a paragraph begins with one of the speakers, speaks to nobody and not of its own writer."""
        own = own_words(text)
        if FIRST_PERSON.search(own) or SECOND_PERSON.search(own):
            return False
        own = _SO_FAR.sub("", own, count=1)
        family, title = own[:1], TITLE.match(own, 1)
        if title is not None and any(is_chinese_name(name) and name.startswith(family) for name in self._cast.names):
            return True
        return any(
            len(name) > 1
            and own.startswith(name)
            and not own.startswith((f"{name}们", f"{name}是"))
            and not _SHORT_ROLE.fullmatch(name)
            for name in self._called
        )

    def _may_be_of_another(self, text: str, speaker: str) -> bool:
        """Tell whether another speaker is named by one who may look on, as one who says 我 may where others do."""
        own = own_words(text)
        is_own = FIRST_PERSON.search(own) is not None and not self._is_narrated and not self._tells_of_oneself
        own_names = (speaker, *names_of_person(speaker, self._in_full))
        others = tuple(
            name for name in self._called if len(name) >= _LEAST_NAME and name not in speaker and name not in own_names
        )
        if notices(others, text):
            return True
        titled = titled_in(text)
        return not is_own and any(
            not _SHORT_ROLE.fullmatch(name)
            for name in others
            if name in own or (name[0] in titled and is_chinese_name(name))
        )

    def _is_told(self, text: str, speaker: str) -> bool:
        is_watched = watches(text) and len(self._cast.names) > 1  # else answers without labels would be told by nobody
        is_about = names(text, speaker) or self._opens_with_another(text)
        return is_watched or is_about or self._is_seen(text, speaker)

    def _is_seen(self, text: str, speaker: str) -> bool:
        """Tell whether somebody beside the speaker sees what he or she does, or how those who talk laugh."""
        said, called = self._said.get(speaker, ""), names_of_person(speaker, self._in_full)
        is_done = acts(text, speaker, said) or is_told_of(text, speaker, said)
        is_done = is_done or does_in_full(text, [name for name in called if name != speaker])
        return is_done or is_beside(text, called) or self._looks_on_both(text)

    def _may_be_beside(self, text: str, speaker: str) -> bool:
        """Tell whether one who says 我 may look on: beside the speaker, or while somebody speaks."""
        called, said = names_of_person(speaker, self._in_full), self._said.get(speaker, "")
        return opens_while_speaking(text) or may_be_beside(text, called, said)

    def _looks_on_both(self, text: str) -> bool:
        """Tell whether a paragraph begins with how those who talk laugh and names one of them."""
        return laughs_together(text) and any(is_person(name) and name in own_words(text) for name in self._called)

    def _said_by(self, passages: Sequence[Passage]) -> dict[str, str]:
        """Give what each speaker says under a label of his own."""
        said: dict[str, str] = {}
        for passage in passages:
            speaker = None if passage.label is None else self._cast.name_of(passage.label)
            if speaker is not None:
                said[speaker] = f"{said.get(speaker, '')}\n{passage.text}"
        return said

    def _without_label(self, passages: Sequence[Passage]) -> Iterator[tuple[Passage, str]]:
        """Give the paragraphs without a label, each with who had the word."""
        speaker = None
        for passage in passages:
            if passage.label is not None:
                speaker = self._cast.name_of(passage.label)
            elif passage.is_heading:
                speaker = None
            elif speaker is not None:
                yield passage, speaker

    def _cut_off_in(self, passages: Sequence[Passage]) -> Iterator[Passage]:
        """Give the paragraphs without a label after which the same speaker has a label again."""
        speaker: str | None = None
        between: list[Passage] = []
        for passage in passages:
            if passage.label is None and not passage.is_heading:
                between.append(passage)
                continue
            before, speaker = speaker, None if passage.label is None else self._cast.name_of(passage.label)
            if speaker is not None and speaker == before:
                yield from between
            between = []


def _given_way(passages: Sequence[Passage]) -> Iterator[int]:
    """Give the lines without a label behind who asks another one to speak: 大家欢迎。, after which that one does."""
    has_given = False
    for passage in passages:
        if passage.label is not None or passage.is_heading:
            has_given = passage.label is not None and _GIVES_WAY.search(passage.text) is not None
        elif has_given:
            yield passage.line


def _asks_mostly(said: str) -> bool:
    paragraphs = said.strip().split("\n")
    return 2 * sum(map(ends_as_question, paragraphs)) > len(paragraphs)
