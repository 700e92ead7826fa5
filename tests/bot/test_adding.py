from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.adding import BUILT_IN, add_file, ensure_builtin, made_with_reader, sha256_of
from bot.store import Added, SetState, Store
from bot.store.revision_rows import Outcome
from bot.tutor.learner import Learner
from bot.tutor.question_parts import Part, edited, text_of
from bot.tutor.revision import Choice, revised
from quizzes.errors import BadInput, InvalidSet
from quizzes.formats import writer_for
from quizzes.formats.question_json import read_set, write_set
from quizzes.grading import Verdict
from quizzes.question import Form, Kind, Localized
from quizzes.sample import builtin_files, interview_bytes
from tests.bot.new_database import open_in_memory
from tests.bot.store.builders import AT, attempt_of, set_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.problem import Problem
    from quizzes.question import Question

SAMPLE = interview_bytes("sample-ja")
CSV = "prompt,option1,option2,answer\n谁来？,老师,学生,老师\n".encode()


@pytest.fixture
def store() -> Iterator[Store]:
    """Give an empty library."""
    with open_in_memory() as opened:
        yield opened


def file_of(id_: str = "s", *, prompt: str = "问题", version: int = 1) -> bytes:
    """Give a question set as a file."""
    return write_set(replace(set_of(id_, prompt=prompt), version=version))


def interview(title: str = "访谈", more: str = "") -> bytes:
    """Give a short interview as a file."""
    return f"""{title}

対談

主持人：您觉得年轻人应该怎样学习新的知识？
司会：若い人は新しい知識をどのように学ぶべきだとお考えですか。

老师：我认为好奇心※1比经验更重要，因为经验很快就会过时。
先生：好奇心は経験より重要だと思います。経験はすぐに古くなるからです。

※1好奇心

[hào qí xīn]
知らないことを知りたいと思う気持ち
{more}""".encode()


# Question sets


def test_a_question_set_is_published_under_its_own_id(store: Store) -> None:
    added = add_file(store, file_of(), "any name.json", at=AT)
    assert added == Added(id="s", version=1, state=SetState.PUBLISHED, is_new=True)
    assert store.question_set("s") == set_of()
    assert store.sets()[0].origin == "any name.json"


@pytest.mark.parametrize("name", ["set.txt", "set", "SET.JSON", "/some/where/set.json"])
def test_a_question_set_is_known_by_what_is_in_it(store: Store, name: str) -> None:
    assert add_file(store, file_of(), name, at=AT).id == "s"


def test_an_id_that_is_asked_for_is_taken(store: Store) -> None:
    assert add_file(store, file_of(), "s.json", at=AT, id_="Other_1-2").id == "Other_1-2"
    assert store.question_set("Other_1-2") == set_of("Other_1-2")


def test_the_same_file_again_changes_nothing_under_whatever_name(store: Store) -> None:
    first = add_file(store, file_of(), "s.json", at=AT)
    for id_ in (None, "other"):
        assert add_file(store, file_of(), "t.json", at=AT, id_=id_) == replace(first, is_new=False)
    assert len(store.sets()) == 1


def test_other_content_of_the_same_id_is_the_next_version(store: Store) -> None:
    add_file(store, file_of(), "s.json", at=AT)
    assert add_file(store, file_of(prompt="新"), "s.json", at=AT).version == 2
    assert add_file(store, file_of("x"), "x.json", at=AT, id_="s").version == 3


@pytest.mark.parametrize("id_", ["", "a b", "ä", "x" * 49, "a/b", "a\n"])
def test_what_is_no_id_is_refused_with_the_cure(store: Store, id_: str) -> None:
    with pytest.raises(BadInput, match="is no id of a set: use 1 to 48 of"):
        add_file(store, file_of(), "s.json", at=AT, id_=id_)


def test_every_fault_of_a_set_is_told_with_its_path(store: Store) -> None:
    content = json.loads(file_of())
    content["questions"][0]["answer"] = ["neither"]
    del content["questions"][1]["prompt"]
    with pytest.raises(InvalidSet, match=r"questions\[0\]\.answer.*\n.*questions\[1\]"):
        add_file(store, json.dumps(content).encode(), "s.json", at=AT)
    assert store.sets(tuple(SetState)) == []


def test_a_version_beyond_counting_is_refused(store: Store) -> None:
    with pytest.raises(BadInput, match=r"version: .*4294967296"):
        add_file(store, file_of(version=2**32), "s.json", at=AT)


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".json"])
def test_a_set_that_comes_back_as_it_was_exported_is_as_it_was(store: Store, ending: str) -> None:
    ensure_builtin(store, AT)
    before = store.question_set("sample")
    assert before is not None
    add_file(store, writer_for(ending)(before).data, f"sample{ending}", at=AT)
    after = store.question_set("sample")
    assert after is not None
    assert replace(after, version=1, source=before.source) == before


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(CSV + b"\r\n", id="a blank line more"),
        pytest.param(CSV.replace(b"\n", b"\r\n"), id="other ends of lines"),
    ],
)
def test_the_same_questions_in_other_bytes_change_nothing(store: Store, again: bytes) -> None:
    first = add_file(store, CSV, "q.csv", at=AT)
    assert add_file(store, again, "q.csv", at=AT) == replace(first, is_new=False)


# Interviews


def test_an_interview_becomes_a_set_with_its_questions(store: Store) -> None:
    added = add_file(store, SAMPLE, "sample-ja.txt", at=AT)
    question_set = store.question_set(added.id)
    assert question_set is not None
    assert question_set == replace(made_with_reader(SAMPLE, "other.txt").question_set, id=added.id)
    assert question_set.source is not None
    assert question_set.source.sha256 == sha256_of(SAMPLE)


def test_the_same_interview_again_changes_nothing(store: Store) -> None:
    first = add_file(store, interview(), "talk.txt", at=AT)
    assert add_file(store, interview(), "again.txt", at=AT) == replace(first, is_new=False)


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        pytest.param("liang-wenfeng_2023.txt", "liang-wenfeng_2023", id="name"),
        pytest.param("/files/My  Interview (final).txt", "My-Interview-final", id="blanks and brackets"),
        pytest.param("Café.txt", "Cafe", id="accents"),
        pytest.param("x" * 60 + ".txt", "x" * 40, id="long"),
    ],
)
def test_an_interview_with_a_title_in_hanzi_is_named_after_its_file(store: Store, name: str, id_: str) -> None:
    assert add_file(store, interview(), name, at=AT).id == id_


@pytest.mark.parametrize("name", ["访谈.txt", "2023.txt", "...txt", ""])
def test_an_interview_whose_file_has_no_name_for_an_id_is_named_after_its_content(store: Store, name: str) -> None:
    data = interview()
    assert add_file(store, data, name, at=AT).id.endswith(sha256_of(data)[:8])


def test_a_corrected_interview_is_the_next_version(store: Store) -> None:
    first = add_file(store, interview(), "talk.txt", at=AT)
    corrected = interview(more="\n主持人：谢谢老师。\n司会：先生、ありがとうございました。\n")
    second = add_file(store, corrected, "talk.txt", at=AT)
    assert (second.id, second.is_new) == (first.id, True)


def test_another_interview_of_the_same_name_is_another_set(store: Store) -> None:
    ids = [add_file(store, interview(title), "talk.txt", at=AT).id for title in ("访谈", "对话", "问答")]
    assert ids == ["talk", "talk-2", "talk-3"]


def drop(store: Store, set_id: str, position: int) -> str:
    """Drop a question of a set in a revision, and give its id."""
    revision = store.revisions.begin(set_id, 1, AT).result()
    assert revision is not None
    card = store.revisions.card(revision.id, position)
    whole = store.question_set(set_id)
    assert card is not None
    assert whole is not None
    store.revisions.choose(revision.id, card, Choice.DROP, 1, AT).result()
    after = revised(whole, store.revisions.decisions(revision.id))
    assert store.revisions.finish(revision, 1, after, SetState.PUBLISHED, 1, AT).result() is Outcome.DONE
    return card.before.id


def edit(store: Store, set_id: str, question: str, part: Part, text: str) -> None:
    """Change a part of a question in a revision."""
    revision = store.revisions.begin(set_id, 1, AT).result()
    whole = store.question_set(set_id)
    assert revision is not None
    assert whole is not None
    card = store.revisions.card(revision.id, store.revisions.position(revision.id, question) or 0)
    assert card is not None
    store.revisions.edit(revision.id, card, edited(card.question, part, text), 1, AT).result()
    after = revised(whole, store.revisions.decisions(revision.id))
    assert store.revisions.finish(revision, 1, after, SetState.PUBLISHED, 1, AT).result() is Outcome.DONE


def questions_of(store: Store, set_id: str) -> tuple[Question, ...]:
    found = store.question_set(set_id)
    return () if found is None else found.questions


def choice_of(store: Store, set_id: str) -> Question:
    gaps = (question for question in questions_of(store, set_id) if question.kind is Kind.CLOZE)
    return next(question for question in gaps if question.form is Form.CHOICE)


def ids_of(store: Store, set_id: str) -> set[str]:
    return {question.id for question in questions_of(store, set_id)}


def test_what_a_revision_dropped_stays_out_of_a_corrected_interview_and_it_is_said(store: Store) -> None:
    told: list[Problem] = []
    first = add_file(store, interview(), "talk.txt", at=AT)
    dropped = drop(store, first.id, 0)
    corrected = interview(more="\n主持人：谢谢老师。\n司会：先生、ありがとうございました。\n")
    again = add_file(store, corrected, "talk.txt", at=AT, tell=told.extend)

    assert (again.id, again.version) == (first.id, 3)
    assert dropped in {question.id for question in made_with_reader(corrected, "talk.txt").question_set.questions}
    assert dropped not in ids_of(store, first.id)
    assert [problem.code for problem in told] == ["dropped-in-revision"]


def test_the_interview_of_which_a_revision_dropped_a_question_is_there_already(store: Store) -> None:
    first = add_file(store, interview(), "talk.txt", at=AT)
    drop(store, first.id, 0)

    assert add_file(store, interview(), "talk.txt", at=AT) == replace(first, version=2, is_new=False)


CORRECTED = interview(more="\n主持人：谢谢老师。\n司会：先生、ありがとうございました。\n")


def made_anew() -> set[str]:
    """Give the ids of what is made of the interview that comes again."""
    return {question.id for question in made_with_reader(CORRECTED, "talk.txt").question_set.questions}


@pytest.mark.parametrize(("part", "text"), [(Part.EXPLANATION_JA, "新しい説明"), (Part.PROMPT, "别的问题＿＿？")])
def test_what_a_revision_put_right_stays_so_in_a_corrected_interview_and_it_is_said(
    store: Store, part: Part, text: str
) -> None:
    told: list[Problem] = []
    first = add_file(store, interview(), "talk.txt", at=AT)
    question = choice_of(store, first.id)
    edit(store, first.id, question.id, part, text)
    right = next(each for each in questions_of(store, first.id) if text_of(each, part) == text)
    again = add_file(store, CORRECTED, "talk.txt", at=AT, tell=told.extend)

    assert (again.version, ids_of(store, first.id)) == (3, made_anew() - {question.id} | {right.id})
    assert right in questions_of(store, first.id)
    assert [problem.code for problem in told] == ["edited-in-revision"]


def test_a_key_that_a_revision_put_right_stays_so_with_what_is_graded_by_it(store: Store) -> None:
    first = add_file(store, interview(), "talk.txt", at=AT)
    question = choice_of(store, first.id)
    given = next(option for option in question.options if option != question.key)
    store.save_learner(Learner(id=1, name="Ann")).result()
    answer = replace(attempt_of(question=question.id, verdict=Verdict.WRONG), set_id=first.id, given=(given,))
    store.record(answer).result()
    edit(store, first.id, question.id, Part.KEY, str(question.options.index(given) + 1))
    add_file(store, CORRECTED, "talk.txt", at=AT)

    assert choice_of(store, first.id).key == given
    assert store.score(1).correct == 1


def test_what_two_revisions_put_right_and_a_third_dropped_stays_out(store: Store) -> None:
    first = add_file(store, interview(), "talk.txt", at=AT)
    before = ids_of(store, first.id)
    question = choice_of(store, first.id)
    edit(store, first.id, question.id, Part.PROMPT, "别的问题＿＿？")
    (other,) = ids_of(store, first.id) - before
    edit(store, first.id, other, Part.EXPLANATION_EN, "So it is.")
    drop(store, first.id, [each.id for each in questions_of(store, first.id)].index(other))
    add_file(store, CORRECTED, "talk.txt", at=AT)

    assert ids_of(store, first.id) == made_anew() - {question.id}


def test_a_file_of_questions_brings_back_what_a_revision_put_right(store: Store) -> None:
    first = add_file(store, interview(), "talk.txt", at=AT)
    whole, question = store.question_set(first.id), choice_of(store, first.id)
    assert whole is not None
    edit(store, first.id, question.id, Part.EXPLANATION_EN, "So it is.")
    add_file(store, write_set(whole), "talk.json", at=AT)

    assert choice_of(store, first.id) == question


def test_what_a_file_of_questions_brought_back_is_put_right_no_more(store: Store) -> None:
    first = add_file(store, interview(), "talk.txt", at=AT)
    whole, question = store.question_set(first.id), choice_of(store, first.id)
    assert whole is not None
    edit(store, first.id, question.id, Part.EXPLANATION_EN, "So it is.")
    add_file(store, write_set(whole), "talk.json", at=AT)
    add_file(store, CORRECTED, "talk.txt", at=AT)

    assert choice_of(store, first.id).explanation == question.explanation


def test_a_file_of_questions_brings_back_what_a_revision_dropped(store: Store) -> None:
    first = add_file(store, interview(), "talk.txt", at=AT)
    whole = store.question_set(first.id)
    assert whole is not None
    drop(store, first.id, 0)
    add_file(store, write_set(whole), "talk.json", at=AT)

    assert ids_of(store, first.id) == {question.id for question in whole.questions}


def untitled(translated: str = "", more: str = "") -> bytes:
    """Give an interview that begins with what is said, as subtitles do."""
    return interview(more=more).replace("访谈\n\n対談\n\n".encode(), translated.encode(), 1)


@pytest.mark.parametrize(
    ("translated", "name", "title"),
    [
        pytest.param("", "/files/talk.srt", Localized(en="talk"), id="file"),
        pytest.param("", "面包师.txt", Localized(zh="面包师"), id="file in Chinese"),
        pytest.param("", "パン屋.txt", Localized(ja="パン屋"), id="file in Japanese"),
        pytest.param("題名：パン職人の一日\n\n", "talk.txt", Localized(ja="パン職人の一日"), id="translation"),
    ],
)
def test_an_interview_without_a_title_has_that_of_its_translation_or_its_file(
    store: Store, translated: str, name: str, title: Localized
) -> None:
    added = add_file(store, untitled(translated), name, at=AT)
    info = store.set_info(added.id)
    assert info is not None
    assert info.title == title


@pytest.mark.parametrize("name", ["...txt", "", "\u202e.txt"])
def test_one_whose_file_has_no_name_either_is_told_by_its_content(store: Store, name: str) -> None:
    data = untitled()
    info = store.set_info(add_file(store, data, name, at=AT).id)
    assert info is not None
    assert info.title == Localized(zh=f"访谈 {sha256_of(data)[:8]}")


def test_one_without_a_title_that_was_corrected_is_the_next_version(store: Store) -> None:
    first = add_file(store, untitled(), "talk.srt", at=AT)
    corrected = untitled(more="\n主持人：谢谢老师。\n司会：先生、ありがとうございました。\n")
    second = add_file(store, corrected, "talk.srt", at=AT)
    assert (second.id, second.version) == (first.id, 2)


QUESTION = "谁来？,我,你,我\n"


def table(more: str = "", title: str = "") -> bytes:
    return f"{title}prompt,option1,option2,answer\n{QUESTION}{more}".encode()


@pytest.mark.parametrize(
    ("name", "data", "title"),
    [
        pytest.param("march.csv", table("谁去？,我,你,我\n"), Localized(en="Lesson"), id="a table states none"),
        pytest.param("march.gift", "谁去？{=我 ~你}".encode(), Localized(en="Lesson"), id="nor does this"),
        pytest.param("march.txt", untitled(), Localized(en="Lesson"), id="nor an interview without one"),
        pytest.param(
            "march.txt", untitled("題名：パン職人の一日\n\n"), Localized(ja="パン職人の一日"), id="a translated one"
        ),
        pytest.param("march.json", file_of("other"), set_of("other").title, id="the file states one"),
        pytest.param("march.txt", interview("市场"), Localized(zh="市场", ja="対談"), id="an interview with one"),
    ],
)
def test_a_new_version_keeps_the_title_of_its_set_unless_the_file_states_one(
    store: Store, name: str, data: bytes, title: Localized
) -> None:
    first = add_file(store, table(), "Lesson.csv", at=AT)
    added = add_file(store, data, name, at=AT, id_=first.id)

    assert (added.id, added.version) == ("Lesson", 2)
    info, reader = store.set_info("Lesson"), store.readers.info("Lesson")
    assert info is not None
    assert info.title == title
    assert reader is None or reader.title == title


@pytest.mark.parametrize(
    ("data", "name"),
    [
        pytest.param(b"", "empty.txt", id="empty"),
        pytest.param(b"\x00\x01\x02\xff" * 100, "noise.bin", id="binary"),
        pytest.param(b"Only English, and nothing to learn from.", "english.txt", id="no Chinese"),
        pytest.param(b"", "empty.json", id="empty set"),
        pytest.param(b'{"format": "quizbot-set/1", ', "cut.json", id="cut off"),
        pytest.param(b"[1, 2]", "list.json", id="list"),
    ],
)
def test_a_file_that_is_nothing_is_refused(store: Store, data: bytes, name: str) -> None:
    with pytest.raises(BadInput, match=r"error: .+"):
        add_file(store, data, name, at=AT)
    assert store.sets(tuple(SetState)) == []


def test_importing_it_loads_no_dictionaries() -> None:
    code = "import sys, bot.adding, bot.library; sys.exit(bool({'jieba', 'pypinyin', 'telegram'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # our own code


# What the program brings along

BROUGHT = (("first", file_of("first")), ("second", file_of("second", prompt="二")))


def test_a_new_library_has_the_built_in_sets(store: Store) -> None:
    ensure_builtin(store, AT)
    assert {info.id for info in store.sets()} == {id_ for id_, _ in builtin_files()}
    assert {info.origin for info in store.sets()} == {BUILT_IN}
    for id_, data in builtin_files():
        assert store.question_set(id_) == read_set(data, default_id=id_)


def test_they_are_put_there_once(store: Store) -> None:
    ensure_builtin(store, AT, BROUGHT)
    before = store.sets()
    ensure_builtin(store, AT, BROUGHT)
    assert store.sets() == before


def test_who_retires_one_is_not_overruled_not_by_a_newer_program_either(store: Store) -> None:
    ensure_builtin(store, AT, BROUGHT)
    store.set_state("first", SetState.RETIRED).result()
    ensure_builtin(store, AT, BROUGHT)
    ensure_builtin(store, AT, (("first", file_of("first", prompt="新")), ("second", file_of("second", prompt="新二"))))
    assert [(info.id, info.version, info.state) for info in store.sets(tuple(SetState))] == [
        ("first", 2, SetState.RETIRED),
        ("second", 2, SetState.PUBLISHED),
    ]


def test_a_set_that_an_admin_put_in_the_place_of_one_stays(store: Store) -> None:
    ensure_builtin(store, AT, BROUGHT)
    add_file(store, file_of("first", prompt="我的"), "mine.json", at=AT)
    ensure_builtin(store, AT, BROUGHT)
    ensure_builtin(store, AT, (("first", file_of("first", prompt="新")),))
    assert store.set_origins("first")[-1][0] == "mine.json"
    assert len(store.set_origins("first")) == 2


def test_titles_come_back_in_all_their_languages(store: Store) -> None:
    title = Localized(zh="题", ja="題", en="Title")
    add_file(store, write_set(replace(set_of(), title=title)), "s.json", at=AT)
    assert store.sets()[0].title == title


def test_an_interview_that_is_named_as_questions_are_is_told_how_to_be_named() -> None:
    talk = "主持人：你好吗？\n主持人：お元気ですか。\n老师：我很好，谢谢。\n老师：元気です。\n"

    with pytest.raises(InvalidSet, match=r"ends with \.txt"):
        made_with_reader(talk.encode(), "talk.csv")
