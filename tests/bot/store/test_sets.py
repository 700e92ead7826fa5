from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import Added, SetInfo, SetState, listed_sets
from bot.store.connection import connect
from quizzes.formats.question_json import read_set
from quizzes.question import (
    Evidence,
    Form,
    Kind,
    Localized,
    Question,
    QuestionSet,
    RefutationCode,
    Source,
    WhyNot,
)
from quizzes.sample import builtin_files
from tests.bot.store.builders import AT, attempt_of, set_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.store import Store

RICH = QuestionSet(
    id="rich",
    title=Localized(zh="题目", ja="題", en="Title"),
    language="zh-Hans",
    source=Source(kind="interview", sha256="ab"),
    questions=(
        Question(
            id="one",
            kind=Kind.CLOZE,
            subtype="word",
            form=Form.CHOICE,
            prompt="我们＿＿做研究",
            hint=Localized(ja="ヒント"),
            options=("只", "都"),
            answer=("只",),
            explanation=Localized(ja="…", en="…"),
            why_not=(WhyNot(option="都", code=RefutationCode.OTHER_MEANING, text=Localized(ja="違う", en="no")),),
            evidence=Evidence(line=3, quote="我们只做研究"),
            level=4,
            level_list="HSK 3.0 (2021)",
            tags=("a", "b"),
        ),
        Question(
            id="two",
            kind=Kind.TRANSLATION,
            form=Form.ORDER,
            prompt="排",
            options=("乙", "甲", "甲"),
            answer=("甲", "乙", "甲"),
            accepted_orders=(("甲", "乙", "甲"), ("甲", "甲", "乙")),
        ),
        Question(id="three", kind=Kind.COMPREHENSION, form=Form.TYPED, prompt="写", passage="文", answer=("甲", "乙")),
    ),
)


def add(store: Store, question_set: QuestionSet, file: str, *, state: SetState = SetState.PUBLISHED) -> Added:
    """Add a set that came in the file `file`."""
    return store.add_set(question_set, AT, file, f"{file}.json", state=state).result()


def test_a_set_comes_back_whole_and_question_by_question(store: Store) -> None:
    assert add(store, RICH, "f") == Added(id="rich", version=1, state=SetState.PUBLISHED, is_new=True)
    assert store.question_set("rich") == RICH
    assert [store.question("rich", 1, question.id) for question in RICH.questions] == list(RICH.questions)


@pytest.mark.parametrize(("id_", "data"), builtin_files(), ids=lambda value: value if isinstance(value, str) else "")
def test_the_built_in_sets_come_back(store: Store, id_: str, data: bytes) -> None:
    question_set = read_set(data, default_id=id_)
    add(store, question_set, id_)
    assert store.question_set(question_set.id) == question_set


def test_what_is_not_there_is_none(store: Store) -> None:
    assert store.question_set("other") is None
    assert store.question_set("s", 2) is None
    assert store.question("s", 1, "q99") is None
    assert store.set_info("other") is None
    assert store.find_file("other") is None


def test_a_list_of_sets_shows_the_latest_version_of_each(store: Store) -> None:
    add(store, RICH, "f")
    add(store, set_of("s", prompt="改", questions=2), "g")
    rich = SetInfo(
        id="rich",
        title=RICH.title,
        version=1,
        state=SetState.PUBLISHED,
        language="zh-Hans",
        questions=3,
        kinds={Kind.CLOZE: 1, Kind.TRANSLATION: 1, Kind.COMPREHENSION: 1},
        origin="f.json",
    )
    assert store.sets()[1] == store.set_info("rich") == rich
    assert [(info.id, info.version, info.questions) for info in store.sets()] == [("s", 2, 2), ("rich", 1, 3)]


@pytest.mark.parametrize(
    "titles",
    [
        pytest.param(["第1课", "第2课", "第10课"], id="digits"),
        pytest.param(["第９课", "第10课"], id="wide digits"),
        pytest.param(
            ["第一课 家", "第二课 学校", "第三课 路上", "第十课 海边", "第十一课 山里"], id="numbers in hanzi"
        ),
        pytest.param(
            ["第二课（一）", "第二课（二）", "第二课（十）", "第三课"], id="numbers in brackets behind another"
        ),
        pytest.param(["HSK 4", "hsk 5", "HSK 6"], id="letters of both sizes"),
        pytest.param(["一个人", "三个人", "二个人"], id="hanzi that are no number of a part stay as they are"),
    ],
)
def test_sets_are_listed_as_one_looks_for_their_titles(store: Store, titles: list[str]) -> None:
    for i, title in enumerate(reversed(titles)):
        add(store, replace(set_of(f"set-{i}"), title=Localized(zh=title)), f"{i}.json")

    assert [info.title.zh for info in store.sets() if info.title.zh] == titles


def test_many_sets_are_listed_with_as_many_statements_as_one(file_store: Store, path: Path) -> None:
    asked: list[str] = []
    for number in range(5):
        add(file_store, replace(RICH, id=f"rich{number}"), f"file {number}")
    with closing(connect(path)) as db:
        db.execute(
            "INSERT INTO question_state (set_id, version, question, state, at) "
            "SELECT set_id, version, question, 'set-aside', '' FROM questions WHERE position = 0"
        )
        db.conn.set_trace_callback(asked.append)
        listed = listed_sets.infos(db, (SetState.PUBLISHED,))
    assert len(listed) > len(asked)
    assert {info.questions for info in listed if info.id != "s"} == {len(RICH.questions) - 1}
    assert listed == [file_store.set_info(info.id) for info in listed]


@pytest.mark.parametrize(
    ("change", "file"),
    [
        pytest.param(lambda same: same, "file of s", id="same file"),
        pytest.param(lambda same: replace(same, id="another"), "file of s", id="same file under another id"),
        pytest.param(lambda same: same, "reformatted", id="same content in another file"),
        pytest.param(lambda same: replace(same, version=7), "renumbered", id="same content with another version"),
    ],
)
def test_what_is_there_already_changes_nothing(
    store: Store, change: Callable[[QuestionSet], QuestionSet], file: str
) -> None:
    before = store.sets()
    assert add(store, change(set_of()), file) == Added(id="s", version=1, state=SetState.PUBLISHED, is_new=False)
    assert store.sets() == before


def test_other_content_is_the_next_version_and_the_old_one_stays(store: Store) -> None:
    assert add(store, set_of(prompt="新"), "new").version == 2
    assert store.question_set("s") == replace(set_of(prompt="新"), version=2)
    assert store.question_set("s", 1) == set_of()
    store.record(attempt_of("late answer to the old one")).result()


def test_an_earlier_file_again_is_a_way_back_to_its_content(store: Store) -> None:
    add(store, set_of(prompt="新"), "new")
    assert add(store, set_of(), "file of s") == Added(id="s", version=3, state=SetState.PUBLISHED, is_new=True)
    assert store.question_set("s") == replace(set_of(), version=3)
    assert store.set_origins("s") == [
        ("s.json", "file of s"),
        ("new.json", "new"),
        ("file of s.json", "file of s"),
    ]


def test_a_version_that_the_file_names_is_taken_where_it_is_higher(store: Store) -> None:
    assert add(store, replace(set_of("v"), version=5), "a").version == 5
    assert add(store, replace(set_of("v", prompt="新"), version=2), "b").version == 6


def test_a_set_can_be_retired_and_put_back(store: Store) -> None:
    assert store.set_state("s", SetState.RETIRED).result() is True
    assert store.sets() == []
    assert [info.id for info in store.sets([SetState.RETIRED, SetState.DRAFT])] == ["s"]
    assert store.question_set("s") == set_of()
    assert store.set_state("s", SetState.PUBLISHED).result() is True
    assert [info.id for info in store.sets()] == ["s"]


def test_a_set_that_is_not_there_cannot_be_retired(store: Store) -> None:
    assert store.set_state("other", SetState.RETIRED).result() is False


def test_the_file_of_a_retired_set_again_leaves_it_retired_and_says_so(store: Store) -> None:
    store.set_state("s", SetState.RETIRED).result()
    assert add(store, set_of(), "file of s") == Added(id="s", version=1, state=SetState.RETIRED, is_new=False)


def test_a_new_version_of_a_retired_set_is_published(store: Store) -> None:
    store.set_state("s", SetState.RETIRED).result()
    assert add(store, set_of(prompt="新"), "new").state is SetState.PUBLISHED
    assert [info.version for info in store.sets()] == [2]


def test_a_set_can_come_as_a_draft(store: Store) -> None:
    add(store, RICH, "f", state=SetState.DRAFT)
    assert [info.id for info in store.sets()] == ["s"]
    assert [info.id for info in store.sets([SetState.DRAFT])] == ["rich"]


def test_a_set_that_cannot_be_written_whole_is_not_written_at_all(store: Store) -> None:
    with pytest.raises(OverflowError):
        add(store, replace(set_of("huge"), version=2**70), "huge")
    assert store.set_info("huge") is None
    assert add(store, set_of("huge"), "huge").version == 1
