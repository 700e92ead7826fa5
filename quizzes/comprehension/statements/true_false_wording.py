"""In which words is a claim asked about, true or false, so that it is not copied from the text?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_to_guess
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.eras import era_before
from quizzes.comprehension.statements.inference import Step
from quizzes.comprehension.statements.parted_amounts import holds_another
from quizzes.comprehension.statements.retelling import in_other_order
from quizzes.distractors.edits.edit import EditKind
from quizzes.distractors.edits.rewordings import Rewording, rewordings
from quizzes.distractors.edits.roundings import rough, roundings
from quizzes.distractors.people import is_named
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.comprehension.statements.inference import Inference
    from quizzes.distractors.document import Document
    from quizzes.distractors.edits.edit import Edit

_MOST_ANEW, _LEAST_ANEW = 3, 2  # places of one statement that are worded anew
_NUMBER = lazy_regex(r"(?:[0-9]+|[一二两三四五六七八九十百千半]+)多?[个]?[年月天季周]|[^，]*分之[^，]*")
_EVEN = lazy_regex("(?:连|无论|不管|不论)[^，]*$")  # 连前台都, and no 连前台全
_BOUNDS = frozenset({Step.MORE, Step.LESS})
_OWN_KIN = frozenset({"祖父", "祖母"})  # 三楼姓高的爷爷 is nobody's
_OF_PLACE = frozenset({"f"})  # tags: 以后, 之前
_LINKS = frozenset({"c", "p"})  # tags: 因此 for 所以 leaves what is said as it is
_LONG, _MOST_ALIKE = 3, 0.4
_TOLD_BY_REST = 1  # level of a word put in the place of one of the text, which the rest of the statement tells
_COUNTS = lazy_regex("[一二两三四五六七八九十几第头]")
_GROUPS = {Step.ANSWERED: "answered"}
_SIGNS = ("不到", "不了", "多")  # by which one could tell such statements apart


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A claim and what would make it false: a change, or the contrary of what follows from it."""

    claim: Claim
    edit: Edit | None
    follows: Inference | None = None

    @property
    def group(self) -> str:
        """What a learner could notice of it: the kind of the change, or the step by which it follows."""
        return (
            str(self.edit.kind)
            if self.edit is not None
            else _GROUPS.get(self.follows.step, "bound")
            if self.follows is not None
            else ""
        )

    @property
    def said(self) -> str:
        """The words of the text on which the answer turns."""
        return self.edit.said if self.edit is not None else self.follows.said if self.follows is not None else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """
    What is asked: a statement, whether it is true, and what was worded anew in it, each with the words for it.

    `form` tells how it differs from the text: a bound, `order`, `rough`, `words` or the step by which it follows;
    `is_moved`: its time comes last.
    """

    text: str
    is_true: bool
    form: str
    anew: tuple[tuple[str, str], ...] = ()
    is_moved: bool = False

    @property
    def is_near(self) -> bool:
        """Tell whether but one word is exchanged, or small ones, so that there is nothing to understand."""
        of_weight = [said for said, same in self.anew if _is_heavy(in_simplified(said), in_simplified(same))]
        is_of_number = any(_NUMBER.fullmatch(in_simplified(said)) for said, _ in self.anew)
        return self.form == "words" and not is_of_number and len(of_weight) < _LEAST_ANEW

    @property
    def is_understood(self) -> bool:
        """Tell whether something is told in words that one does not recognise by their characters."""
        return any(_is_quite_other(in_simplified(said), in_simplified(same)) for said, same in self.anew)

    @property
    def level(self) -> int:
        """Give the level at which one reads words that stand for others, of the text or nearly ours: 停业 and 关门."""
        said = [level_to_guess(in_simplified(word)) for word, _ in self.anew]
        ours = [level_to_guess(in_simplified(word)) - _TOLD_BY_REST for _, word in self.anew]
        return max((*said, *ours), default=1)

    @property
    def has_another_word(self) -> bool:
        """Tell whether a word gives way to one that is not made of its characters: 现在 to 如今, no 以后 to 之后."""
        pairs = [(in_simplified(said), in_simplified(same)) for said, same in self.anew]
        return any(
            _is_heavy(said, same) and _is_little_alike(said, same) and tag_of(said) not in _OF_PLACE
            for said, same in pairs
        )


def level_of_statement(document: Document, candidate: Candidate, statement: Statement) -> int:
    """Give the level of what is worded anew, and of both words where one is exchanged: 物理 and 化学."""
    edit = candidate.edit
    weighed = (edit.said, edit.other) if edit is not None and edit.kind is EditKind.WORD else ()
    return max((statement.level, *map(document.level_of, weighed)))


@lru_cache(maxsize=1 << 12)
def worded(document: Document, candidate: Candidate, *, is_true: bool) -> Statement | None:
    """Tell a claim as it is or changed, in other words; None where there are none but those of the text."""
    if candidate.follows is not None:
        return _by_inference(document, candidate.claim, candidate.follows, is_true=is_true)
    edit = candidate.edit
    if edit is None:
        return None
    text = candidate.claim.said if is_true else edit.applied(candidate.claim.said)
    end = edit.start + len(edit.said if is_true else edit.other)
    free = [found for found in _wordings(document, text) if found.end <= edit.start or end <= found.start]
    if is_true and edit.same and edit.kind is not EditKind.NUMBER and _says_the_same(edit, text):
        free.insert(0, Rewording(start=edit.start, end=edit.end, said=edit.said, same=edit.same))
    chosen = sorted(free[:_MOST_ANEW], key=lambda found: found.start) if any(map(_is_of_weight, free)) else []
    for found in reversed(chosen):
        text = found.applied(text, document.written(found.same))
    moved = in_other_order(text)
    if moved is None and not chosen:
        return None
    anew = tuple((found.said, document.written(found.same)) for found in chosen)
    is_rough = any(rough(in_simplified(said)) == in_simplified(same) for said, same in anew)
    form = "rough" if is_rough else "order" if moved is not None else "words"
    text = document.written(moved) if moved is not None else text
    return Statement(text=text, is_true=is_true, form=form, anew=anew, is_moved=moved is not None)


def _says_the_same(edit: Edit, text: str) -> bool:
    """
    Tell whether what means a changed word can stand for it: 祖父 is one's own, and nobody says 不断增多的地.

    Nor is somebody 母亲 and 妈妈 in one sentence.
    """
    if text.count(edit.said) > 1:
        return False
    before, after = in_simplified(text[: edit.start]), text[edit.end :]
    is_of_kin = edit.same not in _OWN_KIN or before.endswith(("我", "他", "她", "自己的"))
    return is_of_kin and not (in_simplified(edit.said).startswith("越来越") and after.startswith(("的", "地")))


def _by_inference(document: Document, claim: Claim, follows: Inference, *, is_true: bool) -> Statement:
    told = follows.right if is_true else follows.wrong
    text = follows.applied(claim.said, document.written(told))
    moved = in_other_order(text) if follows.step in _BOUNDS else None
    form = next((sign for sign in _SIGNS if sign in in_simplified(told)), str(follows.step))
    return Statement(text=document.written(moved or text), is_true=is_true, form=form)


def _is_of_weight(found: Rewording) -> bool:
    """Tell whether more than a small word is worded anew: 很 for 挺, or 大约 for 约, leaves a sentence what it was."""
    return _is_heavy(found.said, found.same)


def _is_heavy(said: str, same: str) -> bool:
    if tag_of(said) in _LINKS:
        return False
    # 低下头 for 低头, or 每月 for 每个月, is no other word
    return (len(said) > 1 or len(same) > 1) and not (set(said) <= set(same) or set(same) <= set(said))


def _is_quite_other(said: str, same: str) -> bool:
    """Tell whether words are put in another way: 不会忘记 for 忘不了, and no mere synonym as 薪水, 第一次 or 一周."""
    is_long = max(len(said), len(same)) >= _LONG and not (_COUNTS.match(said) and _COUNTS.match(same))
    return is_long and _is_heavy(said, same) and _is_little_alike(said, same)


def _is_little_alike(said: str, same: str) -> bool:
    shared, every = set(said) & set(same), set(said) | set(same)
    return len(shared) <= _MOST_ALIKE * len(every)


def _wordings(document: Document, text: str) -> Iterator[Rewording]:
    """Give what can be said in other words, or else roughly, no two numbers alike; no part of a title or of a name."""
    words = [
        each
        for each in rewordings(text)
        if not is_named(document.people, text, each.start, each.end)
        and not (len(each.said) > 1 and text.count(each.said) > 1)  # one and the same would be called two things
        and not (each.said.startswith("都") and _EVEN.search(in_simplified(text[: each.start])))
    ]
    rounded = [
        each
        for each in roundings(text)
        if not era_before(text[: each.start]) and not holds_another(document, each.said, each.same)
    ]
    yield from words or [each for at, each in enumerate(rounded) if each.same not in {it.same for it in rounded[:at]}]
