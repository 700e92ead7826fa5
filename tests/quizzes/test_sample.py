"""Whether the files that the project brings along are what they promise to be."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from quizzes import sample
from quizzes.chinese.pinyin import normalized, syllables
from quizzes.chinese.scripts import hanzi_of
from quizzes.formats.question_json import read_set, write_set
from quizzes.question import Kind, Question, QuestionSet
from quizzes.reading import read_interview

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MARK = re.compile(r"※\d+")
ENTRY = re.compile(r"※(\d+)(\S+)\n\n\[(.+)\]\n(.+)")
LABELS = re.compile(r"(主持人|老师|司会|先生|Host|Teacher)[：:]")
TRUE_FALSE = {"对", "错"}
COPIED_RUN = 8
LONGEST_QUOTE = 9
HAND_WRITTEN = ("sample-questions.json", "liang-wenfeng-2023-questions.json")


@cache
def text_of(name: str) -> str:
    return sample.interview_bytes(name).decode("utf-8")


@cache
def chinese_of(name: str) -> tuple[str, ...]:
    """Give the Chinese paragraphs, which stand first in each pair, without glossary and marks."""
    blocks = ENTRY.sub("", text_of(name)).split("\n\n")
    paragraphs = [block.strip() for block in blocks if block.strip()]
    assert len(paragraphs) % 2 == 0
    return tuple(MARK.sub("", paragraph) for paragraph in paragraphs[::2])


def glossary_of(name: str) -> list[tuple[str, str, str, str]]:
    return [(match[1], match[2], match[3], match[4]) for match in ENTRY.finditer(text_of(name))]


@cache
def hand_written(name: str) -> QuestionSet:
    return read_set((files("quizzes") / "data" / name).read_bytes())


def every_question() -> list[Question]:
    return [question for name in HAND_WRITTEN for question in hand_written(name).questions]


def is_true_false(question: Question) -> bool:
    return set(question.options) == TRUE_FALSE


def every_choice() -> list[Question]:
    return [question for question in every_question() if not is_true_false(question)]


def choices(name: str) -> list[Question]:
    return [question for question in hand_written(name).questions if not is_true_false(question)]


def ids(question: Question) -> str:
    return question.id


of_each_set = pytest.mark.parametrize("name", HAND_WRITTEN)
of_each_question = pytest.mark.parametrize("question", every_question(), ids=ids)
of_each_choice = pytest.mark.parametrize("question", every_choice(), ids=ids)


def test_the_two_interviews_are_the_same_chinese() -> None:
    assert chinese_of("sample-ja") == chinese_of("sample-en")


def test_the_interview_is_as_long_as_a_lesson() -> None:
    assert 1400 <= len(hanzi_of("".join(chinese_of("sample-ja")))) <= 1800


def test_host_and_teacher_take_turns() -> None:
    speakers = [match[1] for paragraph in chinese_of("sample-ja") if (match := LABELS.match(paragraph))]
    assert speakers == ["主持人", "老师"] * 13


@pytest.mark.parametrize("name", sample.INTERVIEWS)
def test_the_text_says_that_it_was_written_for_this_project(name: str) -> None:
    assert "这是为本项目编写的阅读材料" in chinese_of(name)[1]


@pytest.mark.parametrize("name", sample.INTERVIEWS)
def test_marks_and_entries_have_the_same_numbers_in_the_same_order(name: str) -> None:
    text = text_of(name)
    marks = re.findall(r"(?<=\S)※(\d+)", text)
    assert marks == [number for number, *_ in glossary_of(name)]
    assert len(marks) >= 14


@pytest.mark.parametrize("name", sample.INTERVIEWS)
def test_each_mark_stands_behind_the_first_use_of_its_word_below_the_title(name: str) -> None:
    _, running = ENTRY.sub("", text_of(name)).split("\n", 1)
    for number, word, _, _ in glossary_of(name):
        before = running[: running.index(word)]
        assert running.startswith(f"{word}※{number}", len(before)), word


@pytest.mark.parametrize("name", sample.INTERVIEWS)
def test_each_entry_has_one_marked_syllable_a_hanzi(name: str) -> None:
    for _, word, reading, meaning in glossary_of(name):
        assert normalized(reading) == reading
        assert len(syllables(reading) or ()) == len(word)
        assert meaning


@pytest.mark.parametrize("name", sample.INTERVIEWS)
def test_the_interview_is_read_without_a_problem_and_with_every_sentence_paired(name: str) -> None:
    interview = read_interview(sample.interview_bytes(name))
    assert interview.problems == ()
    assert [sentence.source for *_, sentence in interview.sentences() if sentence.translation is None] == []
    assert len(interview.glossary) == len(glossary_of(name))


def test_no_sentence_is_copied_from_the_interview_it_tells_of(shared_interview: Path) -> None:
    original = hanzi_of(shared_interview.read_text(encoding="utf-8"))
    ours = hanzi_of("".join(chinese_of("sample-ja")))
    copied = [ours[i : i + COPIED_RUN] for i in range(len(ours) - COPIED_RUN + 1)]
    assert [run for run in copied if run in original] == []


def test_an_interview_that_is_not_there_is_named() -> None:
    with pytest.raises(LookupError, match="there is no built-in interview 'sample-fr'"):
        sample.interview_bytes("sample-fr")


def test_each_built_in_set_can_be_read_and_has_the_id_it_is_listed_under() -> None:
    files = sample.builtin_files()
    assert [read_set(data).id for _, data in files] == [id_ for id_, _ in files]


def test_the_hand_written_questions_about_the_sample_are_among_them() -> None:
    assert dict(sample.builtin_files())["sample-reading"]


@of_each_set
def test_a_hand_written_set_is_stored_as_it_would_be_written(name: str) -> None:
    assert write_set(hand_written(name)) == (files("quizzes") / "data" / name).read_bytes()


@of_each_set
def test_there_are_enough_questions_of_comprehension(name: str) -> None:
    assert len(hand_written(name).questions) >= 40
    assert {question.kind for question in hand_written(name).questions} == {Kind.COMPREHENSION}


@of_each_set
def test_the_key_stands_in_each_place_about_equally_often(name: str) -> None:
    places = Counter(question.options.index(question.key) for question in choices(name))
    assert len(places) == 4
    assert max(places.values()) - min(places.values()) <= 1


@of_each_set
def test_true_and_false_are_balanced(name: str) -> None:
    keys = Counter(question.key for question in hand_written(name).questions if is_true_false(question))
    assert set(keys) == TRUE_FALSE
    assert abs(keys["对"] - keys["错"]) <= 1


@of_each_choice
def test_the_key_is_never_the_only_longest_option(question: Question) -> None:
    assert max(len(option) for option in question.options if option != question.key) >= len(question.key)


@of_each_set
def test_the_key_is_seldom_the_only_shortest_option(name: str) -> None:
    shortest = [q for q in choices(name) if all(len(o) > len(q.key) for o in q.options if o != q.key)]
    assert len(shortest) <= len(choices(name)) // 4


@of_each_choice
def test_no_option_is_part_of_another(question: Question) -> None:
    assert [(a, b) for a in question.options for b in question.options if a != b and a in b] == []


@of_each_question
def test_key_and_distractors_are_explained_in_both_languages(question: Question) -> None:
    assert question.explanation is not None
    texts = [question.explanation, *(reason.text for reason in question.why_not)]
    assert {reason.option for reason in question.why_not} == set(question.options) - {question.key}
    assert all(text.ja and text.en for text in texts)


@pytest.mark.parametrize("question", hand_written("sample-questions.json").questions, ids=ids)
def test_the_evidence_stands_on_its_line(question: Question) -> None:
    if question.evidence is None:
        assert "overview" in question.tags
        return
    line = text_of("sample-ja").split("\n")[question.evidence.line - 1]
    assert question.evidence.quote in MARK.sub("", line)


@of_each_set
def test_at_most_one_question_in_five_asks_for_a_plain_fact(name: str) -> None:
    plain = [question for question in hand_written(name).questions if "plain-fact" in question.tags]
    assert 5 * len(plain) <= len(hand_written(name).questions)


@of_each_set
@pytest.mark.parametrize(
    "liking",
    [
        pytest.param(lambda _, option: len(option), id="longest"),
        pytest.param(lambda _, option: -len(option), id="shortest"),
        pytest.param(lambda question, option: shared(option, question.prompt), id="most-like-the-prompt"),
        pytest.param(lambda question, option: -shared(option, question.prompt), id="least-like-the-prompt"),
        pytest.param(
            lambda question, option: sum(shared(option, o) for o in question.options), id="most-like-the-others"
        ),
        pytest.param(lambda _, option: len(re.findall("[不没无]", option)), id="negative"),
        pytest.param(lambda _, option: -len(re.findall("[不没无]", option)), id="positive"),
        pytest.param(lambda _, option: len(re.findall("可能|恐怕|多半|也", option)), id="hedged"),
    ],
)
def test_who_does_not_read_is_hardly_better_than_chance(name: str, liking: Callable[[Question, str], int]) -> None:
    found = [share_of_key(question, liking) for question in choices(name)]
    assert sum(found) / len(found) <= 1 / 4 + 1 / 10


@of_each_set
def test_no_question_shows_the_key_of_another_word_for_word(name: str) -> None:
    given = [
        (asked.id, shown.id)
        for asked in choices(name)
        for shown in hand_written(name).questions
        if len(asked.key) > 3 and asked is not shown and asked.key in shown_by(shown)
    ]
    assert given == []


@of_each_question
def test_no_question_copies_a_sentence_of_the_interview_beside_the_checkout(
    question: Question, shared_interview: Path
) -> None:
    original = hanzi_of(shared_interview.read_text(encoding="utf-8"))
    ours = hanzi_of(shown_by(question))
    runs = [ours[i : i + LONGEST_QUOTE + 1] for i in range(len(ours) - LONGEST_QUOTE)]
    assert [run for run in runs if run in original] == []


def shown_by(question: Question) -> str:
    """Give all that a learner may read of a question."""
    explanation = question.explanation
    quote = question.evidence.quote if question.evidence else ""
    reasons = [text for reason in question.why_not for _, text in reason.text.items()]
    said = [text for _, text in explanation.items()] if explanation else []
    return "\n".join([question.prompt, *question.options, *said, *reasons, quote])


def shared(one: str, other: str) -> int:
    return len(set(hanzi_of(one)) & set(hanzi_of(other)))


def share_of_key(question: Question, liking: Callable[[Question, str], int]) -> float:
    """Say how often the key is hit by somebody who picks blindly among the options liked best."""
    best = max(liking(question, option) for option in question.options)
    liked = [option for option in question.options if liking(question, option) == best]
    return 1 / len(liked) if question.key in liked else 0
