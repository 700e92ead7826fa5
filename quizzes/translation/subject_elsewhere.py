"""Could the subject of one clause stand in another: as its subject, its owner or its object?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.translation.clause import FLOATING, clause_of, of_speaking, used
from quizzes.translation.clause_kinds import has_subject
from quizzes.translation.clause_links import Words, is_strict
from quizzes.translation.roles import Role, is_pronoun

if TYPE_CHECKING:
    from collections.abc import Iterator


def may_own(owner: Words, owned: Words) -> bool:
    """
    Tell whether the subject of one clause could stand before that of another as its owner or what is spoken of.

    So 我 could before 女儿出生 or 每个夜班的补贴很少, but not before one that is pronoun or is told of first.
    """
    one, other = clause_of(owner), clause_of(owned)
    is_person = bool(one.subject_end) and is_pronoun(one.words[0])
    nouns = list(_nouns(other.words[: other.end_of_phrase(other.subject_start)], other.roles))
    is_new = other.is_amount(other.subject_start) or other.words[other.subject_start : other.subject_start + 1] == (
        "一",
    )
    return is_person and bool(nouns) and not is_new and not any(map(is_pronoun, nouns))


def may_take(subject: Words, other: Words) -> bool:
    """Tell whether the subject of one clause could stand in a later one: as its subject, its owner or its object."""
    one, another = clause_of(subject), clause_of(other)
    is_thing = bool(one.subject_end) and not is_pronoun(one.words[(one.subject_end or 0) - 1])
    is_full = has_subject(other) and not may_own(subject, other) and not (is_thing and another.lacks_object)
    is_full = is_full and not _is_any(another.words[another.subject_start :])
    is_full = is_full and another.words[0] != "结果"  # before which a place may stand: 东山结果满山都是叶子
    is_spoken_of = is_thing and (one.words[0][0] in used("pointing") or bool(of_speaking() & set(another.words)))
    is_full = is_full and not is_spoken_of  # 这种单子领导说没有这个项目
    is_full = is_full and another.words[another.subject_start : another.subject_start + 1] != ("自己",)  # 我自己掏了
    is_full = is_full and not (another.is_place_alone and not is_thing)  # 三十二户里我们只拿出五户
    if another.words[0] == "不过":
        return not has_subject(other)  # 我不过先问了一句 is all that I did
    if is_strict(other):  # 但是 is a piece by itself, behind which a subject may stand, and 可是 is none
        return another.words[0] in used("opening") and len(another.words[0]) > 1 and not has_subject(other)
    return not is_full


def _is_any(words: Words) -> bool:
    """Tell whether 谁也 begins a clause, before which may stand who knows nobody: 谁也不认识."""
    return words[:1] != () and words[0] in used("asking") and bool({"也", "都"} & set(words[1:2]))


def _nouns(words: Words, roles: tuple[Role, ...]) -> Iterator[str]:
    return (word for word, role in zip(words, roles, strict=False) if role not in FLOATING)
