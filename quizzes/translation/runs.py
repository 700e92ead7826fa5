"""Which clauses in a row of a sentence make pieces that go together in one way only?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified
from quizzes.question import normal_form
from quizzes.translation.clause import clause_of, used
from quizzes.translation.clause_kinds import (
    has_predicate,
    has_subject,
    is_call,
    is_described,
    is_judgement,
    is_time_alone,
    is_topic,
)
from quizzes.translation.clause_links import are_parallel, is_first, is_strict, is_then, second_link, stated_first
from quizzes.translation.free_orders import free_orders
from quizzes.translation.joints import Around, Joint
from quizzes.translation.pieces import Piece, ends_of_clauses, pieces_of, words_of
from quizzes.translation.roles import is_pronoun
from quizzes.translation.subject_elsewhere import may_own, may_take
from quizzes.translation.welds import SAYING, welded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_LENGTH_OF = lazy_regex(
    r"[了过][一二两三四五六七八九十百几半多\d]+(?:辈子|个?(?:月|小时|星期|多月)|年|天|分钟|晚上)多?的"
)
_DONE = (["了"], ["过"], ["着"])  # 说了几句话 quotes nothing
# What calls on the listener before somebody's own clause and has no counterpart in a translation: 你说, 您看.
_LISTENER, _CALLING, _LEAST_BEHIND = frozenset({"你", "您", "你们", "咱们"}), frozenset({"说", "看", "想", "瞧"}), 2
# Whose thought may be told with its condition before them or behind.
_JUDGES = frozenset({"觉得", "认为", "以为", "想", "看", "相信", "知道", "希望", "估计", "担心", "感觉", "说"})
_TIES_NOTHING = frozenset({"", "还", "也", "又"})  # to a condition: 下雨的时候，我还以为他不会来
_THEN = "那"  # or that
_THERE_IS = frozenset({"有", "有人", "没有", "没有人", "没人"})
_BETWEEN = frozenset("，,")
_ENDS = frozenset("。？?！!；;：:")
_SIGNS = frozenset("“”‘’「」『』《》()（）—…、〈〉[]【】")
_MOST_CLAUSES, _MOST_HANZI, _LONGEST_PIECE = 2, 44, 14
_LONG, _MOST_OF_ALL = 8, 0.65  # a long piece that is so much of all leaves little to be put in order
_LEAST_PIECES, _MOST_PIECES, BEST_PIECES = 4, 9, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Clauses in a row, from `start` to `end` of the sentence, in pieces."""

    start: int
    end: int
    pieces: tuple[Piece, ...]

    @property
    def tiles(self) -> tuple[str, ...]:
        """The pieces as a learner sees them."""
        return tuple(piece.text for piece in self.pieces)

    @property
    def orders(self) -> tuple[tuple[str, ...], ...]:
        """All orders that are right, that of the text first."""
        return tuple(tuple(piece.text for piece in order) for order in free_orders(self.pieces))


def best_run(words: Sequence[str], is_sure: Callable[[Run], bool] = lambda _: True) -> Run | None:
    """Choose of the runs that are sure the one whose pieces are nearest to a handful; None where there is none."""
    found = [run for run in runs(words) if _is_askable(run) and is_sure(run)]
    return min(found, key=lambda run: (abs(len(run.tiles) - BEST_PIECES), run.end - run.start, run.start), default=None)


def runs(words: Sequence[str]) -> Iterator[Run]:
    """Part every run of clauses of which each takes up the one before."""
    found = _clauses(words)
    for first in range(len(found)):
        for last in range(first, min(first + _MOST_CLAUSES, len(found))):
            chosen = found[first : last + 1]
            if not _hangs_together(chosen):
                break
            after = [clause.words for clause in found[last + 1 : last + 2]]
            is_whole = not _is_one_of_several(chosen[-1].words, after) and not _is_condition(chosen, after)
            if has_predicate(chosen[-1].words) and not _is_open(chosen[-1].words) and is_whole:
                pieces = welded(tuple(_pieces(chosen)))
                yield Run(start=chosen[0].start, end=chosen[-1].end, pieces=pieces)


def _is_open(words: tuple[str, ...]) -> bool:
    """Tell whether a clause says nothing without the next: 如果他来, 店里除了桌子."""
    return is_first(words) or "除了" in words


def _is_one_of_several(words: tuple[str, ...], after: Sequence[tuple[str, ...]]) -> bool:
    """Tell whether the next clause tells of another one of the same: 一把是新的，一把是旧的, 另一把是旧的."""
    alike = words[0] if tag_of(words[0]) == "m" else "另"
    return any(other[0].startswith((alike, "另")) for other in after)


def _is_condition(chosen: Sequence[_Clause], after: Sequence[tuple[str, ...]]) -> bool:
    """Tell whether the clauses of a run are one condition, of which 那么 draws what follows: 如果读完，不累，那么……."""
    return bool(stated_first(chosen[0].words)) and any(in_simplified(words[0]) in {"那么", "那"} for words in after)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clause:
    words: tuple[str, ...]
    start: int
    end: int
    is_followed: bool  # by a comma, so that a run may go on


def _clauses(words: Sequence[str]) -> list[_Clause]:
    found: list[_Clause] = []
    start = at = 0
    clause: list[str] = []
    for word in [*words, "。"]:
        if word.strip() in _BETWEEN | _ENDS:
            if any(map(str.strip, clause)):
                kept = tuple(one for one in clause if one.strip())
                found.append(_Clause(words=kept, start=start, end=at, is_followed=word.strip() in _BETWEEN))
            clause, start = [], at + len(word)
        else:
            clause.append(word)
        at += len(word)
    return [*map(_without_call, found[:1]), *found[1:]]


def _without_call(clause: _Clause) -> _Clause:
    """Leave what only calls on the listener out of the pieces: 你说, of 你说我跑了十年, is shown where it stands."""
    called, words = clause.words[:2], clause.words[2:]
    simple = tuple(map(in_simplified, called))
    is_call = len(words) > _LEAST_BEHIND and simple[0] in _LISTENER and simple[1] in _CALLING
    if not is_call or not is_pronoun(words[0]):
        return clause
    return replace(clause, words=words, start=clause.start + sum(map(len, called)))


def _hangs_together(clauses: Sequence[_Clause]) -> bool:
    """
    Tell whether the clauses stand in their order only.

    There are two at the most, so that the only comma at the end of a piece tells which comes first, unless one of them
    can stand elsewhere by itself. The last one ends with no comma.
    """
    pairs = list(pairwise(clauses))
    is_free = any(is_judgement(one.words) or is_call(one.words) for one in clauses) if pairs else False
    are_equal = any(are_parallel(one.words, other.words) for one, other in pairs)
    are_listed = any(is_topic(one.words) and is_described(other.words) for one, other in pairs)
    return not (is_free or are_equal or are_listed) and all(one.is_followed for one in clauses[:-1])


def _pieces(clauses: Sequence[_Clause]) -> Iterator[Piece]:
    for i, clause in enumerate(clauses):
        before, following = clauses[:i][-1:], clauses[i + 1 :]
        is_held = clause_of(clause.words).words[0] in used("first")  # 因为我们 stays where it is
        is_kept = is_held or not any(may_take(clause.words, other.words) for other in following)
        is_own = all(_has_own_subject(one, clause) for one in before)
        # 结果 or 所以 could go before the clause in front of it too and take up what stands before that.
        is_answer = any(is_first(one.words) for one in before)
        around = Around(has_subject_apart=is_kept and is_own, has_time_apart=len(clauses) == 1, is_second=is_answer)
        pieces = pieces_of(clause.words, around)
        last = replace(pieces[-1], stop="，" if following else "")
        first = replace(pieces[0], joint=Joint.LINK if i else None, word=second_link(clause.words) if i else "")
        yield from (
            (first, *pieces[1:-1], last) if len(pieces) > 1 else (replace(last, joint=first.joint, word=first.word),)
        )


def _has_own_subject(one: _Clause, other: _Clause) -> bool:
    """Tell whether a clause has a subject before which that of the next cannot stand: 虽然很累，但是我… has none."""
    if clause_of(other.words).words[0] == _THEN and clause_of(other.words).subject_end == 1:
        return False  # 那我不去，就是害人了 is right as well, with the 那 that draws a consequence
    is_open = _thinks_without_subject(one.words) and not second_link(other.words)
    if is_open or _may_be_topic(other.words, one.words):
        return False
    if is_strict(other.words):
        clause = clause_of(one.words)
        return is_strict(one.words) or clause.end_of_phrase(clause.subject_start) > clause.subject_start
    is_condition = is_first(one.words) or is_then(other.words)
    # A time, be it 过了五年, may stand behind the subject of the next as well.
    is_timed = clause_of(one.words).has_time_for_subject or is_time_alone(one.words)
    return has_subject(one.words) and not is_timed and not is_condition and not may_own(other.words, one.words)


def _thinks_without_subject(words: tuple[str, ...]) -> bool:
    """Tell whether the subject of the next clause could stand before what is thought: 我相信 | 这 | 能成，是好事."""
    pieces = pieces_of(words)
    at = next((i for i, piece in enumerate(pieces) if piece.joint is Joint.CONTENT), len(pieces))
    thought = words_of(pieces[at:])
    return bool(thought) and not has_subject(thought)


def _may_be_topic(words: tuple[str, ...], before: tuple[str, ...]) -> bool:
    """Tell whether a clause that says that there is something takes up who the next is about: 他｜天天有人帮他."""
    clause, told = clause_of(words), clause_of(before).words
    subject = clause.words[clause.subject_start : clause.subject_end or 0]
    at = next((i for i, word in enumerate(told) if word in _THERE_IS), len(told))
    return len(subject) == 1 and is_pronoun(subject[0]) and subject[0] in told[at:] and subject[0] not in told[:at]


def _is_spoken(run: Run) -> bool:
    """Tell whether somebody's own words follow a verb of saying, or two verbs say something: 说阿姨您就说."""
    words = [in_simplified(word) for piece in run.pieces for word in piece.words]
    said = [i for i, word in enumerate(words) if word in used("quoting") and words[i + 1 : i + 2] not in _DONE]
    return len(said) > 1 or bool({"你", "您", "你们", "咱", "咱们"} & set(words[said[0] + 2 :] if said else ()))


def _is_loose(run: Run) -> bool:
    """
    Tell whether what is said has no subject, so that the subject before the verb could stand there too.

    他 | 说 | 拍了 is 说 | 他 | 拍了 as well, where the translation leaves out who.
    """
    pieces = run.pieces
    return any(
        pieces[i].joint is Joint.SUBJECT
        and in_simplified("".join(pieces[i].words)) in SAYING
        and pieces[i + 1].joint is Joint.CONTENT
        and not has_subject(pieces[i + 1].words)
        for i in range(1, len(pieces) - 1)
    )


def _may_go_inside(run: Run) -> bool:
    """
    Tell whether a condition or a time may as well stand on the other side of who thinks what follows from it.

    如果下雨， | 我觉得 | 他不会来 is 我觉得 | 如果下雨， | 他不会来 as well, but 如果下雨，我就觉得… is tied.
    """
    clauses = [run.pieces[start:end] for start, end in pairwise(ends_of_clauses(run.pieces))]
    return any(
        (
            in_simplified(other[0].word) in _TIES_NOTHING
            and _may_move(words_of(one))
            and _thought(other)
            and has_subject(_thought(other))
        )
        or (_may_move(_thought(one)) and has_subject(words_of(other)))
        for one, other in pairwise(clauses)
    )


def _thought(pieces: Sequence[Piece]) -> tuple[str, ...]:
    """Give what somebody thinks in a clause, if it is parted from who does so."""
    at = next((i for i, piece in enumerate(pieces) if piece.joint is Joint.CONTENT), len(pieces))
    return words_of(pieces[at:]) if in_simplified("".join(words_of(pieces[:at])[-1:])) in _JUDGES else ()


def _may_move(words: tuple[str, ...]) -> bool:
    return bool(words) and (is_first(words) or is_time_alone(words))


def _has_length_before_object(run: Run) -> bool:
    """Tell whether a length of time describes an object, which is then no mere object: 烧了一辈子的东西给天上."""
    text = in_simplified("".join(run.tiles))
    return _LENGTH_OF.search(text) is not None


def _is_askable(run: Run) -> bool:
    text = "".join(run.tiles)
    folded = [normal_form(tile) for tile in run.tiles]
    return (
        _LEAST_PIECES <= len(run.pieces) <= _MOST_PIECES
        and not set(text) & _SIGNS
        and not _is_spoken(run)
        and not _is_loose(run)
        and not _may_go_inside(run)
        and not _has_length_before_object(run)
        and len(hanzi_of(text)) <= _MOST_HANZI
        and len(set(folded)) == len(folded)
        and all(len(tile) <= _LONGEST_PIECE for tile in folded)
        and not is_uneven(folded)
    )


def is_uneven(tiles: Sequence[str]) -> bool:
    """Tell whether one piece is most of a run, so that the others are next to nothing."""
    lengths = [len(tile) for tile in tiles]
    return max(lengths) >= _LONG and max(lengths) > _MOST_OF_ALL * sum(lengths)
