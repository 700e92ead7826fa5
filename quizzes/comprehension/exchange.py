"""Which turns of an interview are a question and its answer, and how is each quoted?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.distractors.display import clauses, quoted, shown, without_end
from quizzes.question import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.interview import Turn

_QUESTION_END = re.compile(r"[？?][”’」』\"']?\s*$")
_INTERROGATIVE = re.compile(
    r"什么|怎么|怎样|如何|哪|谁|吗|呢|多少|几|为何|是否|是不是|有没有|能不能|会不会|该不该|要不要|难道|还是|多久|多大|多长|什麼|怎麼|哪|誰|嗎|幾|為何"
)
_NAME = re.compile(r"[A-Za-z\u3400-\u9fff]")
_SIGNS = frozenset({"问", "答", "問", "q", "a"})
_OPENING = re.compile(r"^(?:那么|那麼|那|但是|但|可是|不过|不過|而且|而|另外|所以)[，,]?(?=\S{4})")
# What takes up the words before it, or only says yes or no, does not stand by itself as an option.
_LEANS_BACK = re.compile(
    r"^[“‘「\"']?(?:它|他们|她们|他們|他|她|这|那|這|其实这|因为|因為|所以|但|而|也|还|還|对[，,。]|對[，,。]|是的|不是|不[，,]|没错|沒錯|嗯|当然|好[，,。]|谢谢|謝謝|同样|比如|例如|首先|最后|另外|不过|不過|如果|你|您|当时|後來|后来|然后|接着|之后|其中|此外|可是|只是|就是)"
)
_EMPTY = re.compile(r"这个问题|这一点|好问题|这么问|谢谢|说来话长|怎么说呢|这是你的|没想过|不知道怎么说")
_LEAST_QUESTION, _MOST_QUESTION = 6, 36
_LEAST_ANSWER, MOST_ANSWER = 6, 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A question with the turn that answers it; both quotes are verbatim, `shown_…` is how a learner sees them."""

    asker: str | None
    answerer: str | None
    question: Evidence
    answer: Evidence
    shown_question: str
    shown_answer: str
    answer_text: str
    place: int

    def spots_of(self, document: Document) -> Iterator[Spot]:
        """Give the sentences of the lines that question and answer stand on."""
        for line in dict.fromkeys((self.question.line, self.answer.line)):
            yield from document.spots_on(line)

    @property
    def stands_alone(self) -> bool:
        """Tell whether the answer can be read without what was said before."""
        return not _LEANS_BACK.match(self.shown_answer)


def exchanges(document: Document) -> tuple[Exchange, ...]:
    """Give all pairs of a turn that ends in a question and the next turn, of somebody else."""
    return tuple(_exchanges(document))


def asker_of(name: str | None) -> str:
    """Name who asks: by the label of the text, or by the part where the label is a mere sign."""
    return "采访者" if name is None or not _NAME.search(name) or name.casefold() in _SIGNS else name


def answerer_of(name: str | None) -> str:
    """Name who answers."""
    return "受访者" if name is None or not _NAME.search(name) or name.casefold() in _SIGNS else name


def name_of(name: str) -> str:
    """Name a speaker of whom the part follows from the label alone."""
    return answerer_of(name) if name.casefold() in {"答", "a"} else asker_of(name)


def in_script(document: Document, text: str) -> str:
    """Write one of our own phrases in the script of the interview."""
    return document.written(text)


def _exchanges(document: Document) -> Iterator[Exchange]:
    place = 0
    for asking, answering in pairwise(document.interview.turns):
        place += len(asking.paragraphs)
        asked, answered = _question_of(asking), _answer_of(answering)
        is_talk = asking.speaker is not None and answering.speaker is not None and asking.speaker != answering.speaker
        if is_talk and asked is not None and answered is not None:
            yield Exchange(
                asker=asking.speaker,
                answerer=answering.speaker,
                question=asked,
                answer=Evidence(line=answering.line, quote=_opening_of(answered)),
                shown_question=shown(_OPENING.sub("", asked.quote)),
                shown_answer=_without_one_stop(quoted(answered, MOST_ANSWER)),
                answer_text="".join(paragraph.source for paragraph in answering.paragraphs),
                place=place,
            )


def _question_of(turn: Turn) -> Evidence | None:
    """Take the last question of a turn, cut down to the clauses that ask it."""
    sentences = [sentence for paragraph in turn.paragraphs for sentence in paragraph.sentences]
    last = sentences[-1] if sentences else None
    if last is None or not _QUESTION_END.search(last.source):
        return None
    text = _shortened(last.source.strip())
    if text is None or not _INTERROGATIVE.search(to_simplified(text)):
        return None
    return Evidence(line=last.line_at(last.source.find(text)), quote=text)


def _shortened(question: str) -> str | None:
    pieces = clauses(question)
    for start in range(len(pieces)):
        tail = "".join(pieces[start:])
        if len(tail) <= _MOST_QUESTION and _INTERROGATIVE.search(to_simplified(tail)):
            return tail.strip() if len(hanzi_of(tail)) >= _LEAST_QUESTION else None
    return None


def _answer_of(turn: Turn) -> str | None:
    """Take the beginning of a turn: its first sentence, and the second one as well where the first is short."""
    sources = [sentence.source for sentence in turn.paragraphs[0].sentences]
    beginning = "".join(sources[:1] if len(hanzi_of("".join(sources[:1]))) >= _LEAST_ANSWER else sources[:2])
    return beginning if _is_telling(sources[:2], beginning) else None


def _is_telling(sources: Sequence[str], beginning: str) -> bool:
    """Tell whether an answer says something: it asks nothing back, and does not speak of the question alone."""
    asks = any(_QUESTION_END.search(source) for source in sources if source in beginning)
    is_long = len(hanzi_of(beginning)) >= _LEAST_ANSWER
    return is_long and not asks and not _EMPTY.search(to_simplified(beginning))


def _opening_of(source: str) -> str:
    """Quote as many whole clauses as are shown."""
    kept = ""
    for clause in clauses(source):
        if kept and len(kept) + len(clause) > MOST_ANSWER:
            break
        kept += clause
    return without_end(kept)


def _without_one_stop(text: str) -> str:
    return text.removesuffix("。")
