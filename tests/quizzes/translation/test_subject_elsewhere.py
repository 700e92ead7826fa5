"""Which clause could take the subject of another, and what is no subject?"""

from __future__ import annotations

import pytest

from quizzes.chinese.segmentation import Segmenter
from quizzes.translation.clause import clause_of
from quizzes.translation.roles import Role, roles_of
from quizzes.translation.subject_elsewhere import may_own, may_take

_SEGMENTER = Segmenter()


def _words(clause: str) -> tuple[str, ...]:
    return tuple(_SEGMENTER.words(clause))


@pytest.mark.parametrize(
    ("owner", "owned", "expected"),
    [
        pytest.param("我很忙", "女儿出生", True, id="one's daughter"),
        pytest.param("我很忙", "他女儿出生", False, id="his daughter"),
        pytest.param("我很忙", "三个孩子来了", False, id="some children"),
        pytest.param("我很忙", "一女儿出生", False, id="a daughter"),
        pytest.param("我很忙", "很累", False, id="nobody"),
        pytest.param("木匠很忙", "女儿出生", False, id="the owner is no pronoun"),
        pytest.param("我", "女儿出生", False, id="the owner does nothing"),
    ],
)
def test_who_speaks_may_own_what_the_next_clause_is_of(owner: str, owned: str, *, expected: bool) -> None:
    assert may_own(_words(owner), _words(owned)) is expected


@pytest.mark.parametrize(
    ("subject", "other", "expected"),
    [
        pytest.param("木匠很忙", "女儿出生", True, id="a clause with room for it"),
        pytest.param("灯塔很高", "木匠修了门", False, id="one that is full"),
        pytest.param("灯塔很高", "我修了", True, id="as its object"),
        pytest.param("我很忙", "谁也不见", True, id="before whom one does not see"),
        pytest.param("灯塔很高", "谁修了门", False, id="before who did it"),
        pytest.param("这种灯塔很高", "木匠修了门", True, id="what is pointed at is spoken of"),
        pytest.param("灯塔很高", "木匠觉得门小", True, id="so is what is thought of"),
        pytest.param("我很忙", "自己掏了", True, id="before oneself"),
        pytest.param("木匠很忙", "村里来了人", True, id="before a place alone"),
        pytest.param("木匠很忙", "领导说没有这个项目", False, id="who has another to speak for him"),
        pytest.param("木匠很忙", "但是修了灯塔", True, id="behind a word that opens a clause"),
        pytest.param("木匠很忙", "不过修了灯塔", True, id="before 不过, which may be merely"),
        pytest.param("木匠很忙", "不过领导修了灯塔", False, id="before 不过 and a subject"),
        pytest.param("木匠很忙", "可是修了灯塔", False, id="behind none that does"),
        pytest.param("木匠很忙", "但修了灯塔", False, id="behind one of one character"),
    ],
)
def test_a_clause_may_take_the_subject_of_another(subject: str, other: str, *, expected: bool) -> None:
    assert may_take(_words(subject), _words(other)) is expected


@pytest.mark.parametrize(
    ("clause", "role"),
    [
        pytest.param("旁边 诊所 从 三家 变成 一家", Role.NOUN, id="a noun that is tagged as a verb"),
        pytest.param("手机 没 导航 就 去 了", Role.STUCK, id="behind an adverb it may be a verb"),
        pytest.param("手机 通知 大家", Role.VERB, id="a verb"),
    ],
)
def test_a_noun_of_our_table_is_no_verb_whatever_its_tag(clause: str, role: Role) -> None:
    roles = roles_of(clause.split())
    assert roles[1] is role
    assert (roles[2] is Role.VERB) is (role is Role.STUCK)


@pytest.mark.parametrize(
    ("clause", "at", "role"),
    [
        pytest.param("我 就 搬 把 椅子 坐 着", 3, Role.NUMERAL, id="a chair, counted without a number"),
        pytest.param("他 去 把 椅子 搬来", 2, Role.FIXED, id="what is done to the chair that he goes for"),
        pytest.param("他 把 椅子 搬来", 1, Role.FIXED, id="what is done to the chair"),
    ],
)
def test_what_counts_behind_a_verb_handles_nothing(clause: str, at: int, role: Role) -> None:
    assert roles_of(clause.split())[at] is role


@pytest.mark.parametrize(
    ("words", "end"),
    [
        pytest.param("茶叶 许多 老人 都 存着", None, id="a thing that is spoken of, and who does it"),
        pytest.param("村里 许多 老人 都 来 了", 3, id="where they are"),
        pytest.param("我们 许多 老人 都 来 了", 3, id="of whom they are"),
    ],
)
def test_what_is_spoken_of_is_no_piece_of_a_subject(words: str, end: int | None) -> None:
    assert clause_of(tuple(words.split())).subject_end == end


@pytest.mark.parametrize(
    ("words", "end"),
    [
        pytest.param("不 影响 租赁 合同 的 效力", None, id="what does not do so is no noun"),
        pytest.param("影响 很 大", 1, id="as a noun it is a subject"),
        pytest.param("他 不 影响 别人", 1, id="who does not do so"),
    ],
)
def test_what_is_denied_is_no_subject(words: str, end: int | None) -> None:
    assert clause_of(tuple(words.split())).subject_end == end
