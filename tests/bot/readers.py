"""A small text to be read, and its questions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.glossary import GlossaryEntry
from quizzes.question import Evidence, Form, Kind, Localized, Question, QuestionSet
from quizzes.reader import Place, Reader, ReaderParagraph, ReaderSentence, ReaderWord

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store import Store
    from bot.store.sets import Added

FIRST = ReaderSentence(
    source="我们的目标是做研究，",
    translation="私たちの目標は研究です。",
    reading=(("wǒ", "men"), ("de",), ("mù", "biāo"), ("shì",), ("zuò",), ("yán", "jiū")),
)
SECOND = ReaderSentence(
    source="不是做AI产品。",
    translation="AI製品ではありません。",
    reading=(("bù", "shì"), ("zuò",), ("chǎn", "pǐn")),
)
THIRD = ReaderSentence(
    source="为什么下场？",
    translation=None,
    reading=(("wèi", "shén", "me"), ("xià", "chǎng")),
)
GOAL = ReaderWord(
    word="目标",
    reading="mù biāo",
    level=3,
    meaning=Localized(ja="目標", en="aim"),
    general=Localized(ja="目標、的", en="target; goal"),
    is_term=False,
    places=(Place(0, 0),),
)
ENTER = ReaderWord(
    word="下场",
    reading="xià chǎng",
    level=7,
    meaning=Localized(ja="参入する", en="to join in"),
    general=Localized(en="to leave; the end"),
    is_term=True,
    places=(Place(1, 0),),
)
PRODUCT = ReaderWord(
    word="产品",
    reading="chǎn pǐn",
    level=4,
    meaning=Localized(ja="製品", en="product"),
    general=Localized(ja="製品", en="product"),
    is_term=False,
    places=(Place(0, 1),),
)
TALK = Reader(
    title=Localized(ja="小さな対話", en="A small talk", zh="小访谈"),
    language="zh-Hans",
    translation_language="ja",
    paragraphs=(
        ReaderParagraph(
            lines=(5, 7),
            speaker="老师",
            translation="私たちの目標は研究です。AI製品ではありません。",
            sentences=(FIRST, SECOND),
        ),
        ReaderParagraph(
            lines=(9, 11), speaker=None, translation="なぜ参入するのですか。", sentences=(THIRD,), terms=(0,)
        ),
    ),
    glossary=(
        GlossaryEntry(number="1", word="下场", reading="xià chǎng", meaning="参入する", line=13, meaning_line=15),
    ),
    words=(GOAL, PRODUCT, ENTER),
)


def question(id_: str, line: int) -> Question:
    """Make a question whose evidence is on a line."""
    return Question(
        id=id_,
        kind=Kind.COMPREHENSION,
        form=Form.CHOICE,
        prompt=f"第{line}行说什么？",
        options=("对", "错"),
        answer=("对",),
        evidence=Evidence(line=line, quote="说"),
    )


def talk_set(id_: str = "talk") -> QuestionSet:
    """Make the set that the text belongs to."""
    questions = (question("first", 5), question("translated", 7), question("second", 9), question("explained", 13))
    return QuestionSet(id=id_, title=TALK.title, questions=questions)


def add_talk(store: Store, at: datetime, id_: str = "talk", reader: Reader = TALK) -> Added:
    """Put the text and its questions into the library."""
    return store.add_set(talk_set(id_), at, f"sha of {id_}", f"{id_}.txt", reader=reader).result()


def spoken_by(speaker: str, source: str, translation: str | None = None) -> Reader:
    """Make a reader of one sentence without hanzi that have to be read."""
    sentence = ReaderSentence(source=source, translation=translation, reading=())
    paragraph = ReaderParagraph(lines=(1,), speaker=speaker, translation=translation, sentences=(sentence,))
    return replace(TALK, paragraphs=(paragraph,), glossary=(), words=())
