"""
What of a reply can be read alone?

    收了一个，是个女孩子。她学过设计，手很稳。我对她说，这一行赚不了大钱。
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^       its beginning, some sentences or the first
              ^^^^^^^^^^^^^^^^^^^^^^^^^^       what goes on from its first words, if these are few
                      ^^^^^^^^^^^^^^^^         or from its first sentence
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.bare_answer import is_bare_answer
from quizzes.comprehension.echoes import echoed
from quizzes.comprehension.replies.answer_types import asks_whether, type_of
from quizzes.comprehension.replies.direct_answers import is_taken_back
from quizzes.comprehension.replies.repeating import repeated
from quizzes.comprehension.replies.saying import Saying, is_unfinished, points_out
from quizzes.distractors.display import clauses, quoted, shown, without_end
from quizzes.distractors.vetoes import words_in_common
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.exchange import Exchange

_MOST_READ = 80  # characters of a reply
_LEAST_READ, _ENOUGH_READ = 11, 45  # hanzi below which a reply says little; characters from which it says enough
_LEAST_LATER = 16  # hanzi of what goes on from the answer, by which that is known
SAID_AT_ONCE = frozenset({"who", "where", "what_place", "when"})  # what comes after is another story
_FEW = 8  # hanzi of first words
# What begins another thought than the answer before it, or hangs on that.
_HANGS = lazy_regex(
    r"而|但|可(?![以能怕爱惜见靠乐口])|不过|然而|却|只是|反而|另外|再说|至于|还|也|又|都|就|才|对了|当然|后来|现在|以前|那时|当时|尤其|特别是|"
    r"包括|比如|例如|同样|否则|不然|其中|与此|相反|第[二三四五]|其次|最后|[二三]是|你(?!们?(?:要|得|会))|您|我(?:问|对|跟)[^，。]{0,8}说"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What is read of a reply, with the sentence of it that answers; where it `goes_on` from that one, it lacks it."""

    read: str
    told: Saying
    goes_on: bool


def parts_of(key: Exchange) -> Sequence[Part]:
    """Give what can be read alone of a reply, first what repeats least of its question."""
    return sorted((*_beginnings(key), *_going_on(key)), key=lambda part: _repeats(key.shown_question, part.read))


def _repeats(asked: str, read: str) -> tuple[int, int, int]:
    return repeated(asked, read), len(echoed(asked, read)), words_in_common(asked, read)


def _beginnings(key: Exchange) -> Iterator[Part]:
    sources = [spot.source for spot in key.reply]
    whole, first = _read_from(sources), quoted(sources[0], _MOST_READ)
    yield Part(read=whole, told=_sentence(key, at=_first_telling(key, whole)), goes_on=False)
    if first != whole and len(hanzi_of(first)) >= _LEAST_READ:
        yield Part(read=first, told=_sentence(key), goes_on=False)


def _going_on(key: Exchange) -> Iterator[Part]:
    wanted = type_of(key.shown_question)
    if is_taken_back(key.reply, 0) or (wanted is not None and wanted.name in SAID_AT_ONCE):
        return
    first, *rest = [spot.source for spot in key.reply]
    few, *others = clauses(first)
    is_said = asks_whether(key.shown_question) and len(hanzi_of(few)) <= _FEW and not is_unfinished(in_simplified(few))
    for said, sources in ((few, ["".join(others), *rest] if others and is_said else []), (first, rest)):
        read = _read_from(sources)
        opening = in_simplified(clauses(read)[0].strip()) if read else ""
        is_begun = any(map(str.isalnum, said))  # a sign alone begins no reply: ：没太在意
        if is_begun and len(hanzi_of(read)) >= _LEAST_LATER and not _HANGS.match(opening) and not points_out(opening):
            yield Part(read=read, told=_quoted(key, said), goes_on=True)


def _read_from(sources: Sequence[str]) -> str:
    """Read the first of some sentences that are not too long together, or the first clauses of a long one."""
    kept = ""
    for source in sources:
        most = _ENOUGH_READ if len(hanzi_of(kept)) >= _LEAST_READ else _MOST_READ
        if kept and len(kept) + len(source) > most:
            break
        kept += source
    return quoted(kept, _MOST_READ)


def _first_telling(key: Exchange, read: str) -> int:
    """Give the place of the first sentence that says more than yes or no, if it is read."""
    is_bare = is_bare_answer(key.reply[0]) and len(key.reply) > 1
    return 1 if is_bare and shown(key.reply[1].source).strip() in read else 0


def _sentence(key: Exchange, at: int = 0) -> Saying:
    """Take a sentence of a reply whole."""
    return _quoted(key, key.reply[at].source, at)


def _quoted(key: Exchange, words: str, at: int = 0) -> Saying:
    spot, quote = key.reply[at], without_end(words).rstrip("，,；;：: ")
    is_whole = quote == without_end(spot.source)
    return Saying(text=shown(quote), quote=spot.evidence(quote), spot=spot, of=key, position=at, is_whole=is_whole)
