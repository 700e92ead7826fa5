"""Whole runs of a quiz in a terminal, with the words that were typed and everything that was shown."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.terminal.line import LETTERS
from bot.terminal.quiz import Quiz
from bot.terminal.screen import Screen
from bot.terminal.start import Start, Wish, known_learner, start, start_of
from bot.texts import texts_for
from bot.tutor.score import Score
from bot.tutor.session import Answered, Purpose, QuestionRef, SessionState, answer
from quizzes.grading import Verdict
from quizzes.question import Evidence, Form, Kind, Localized, Question, QuestionSet
from tests.bot.readers import TALK, add_talk
from tests.bot.terminal.library import COST, HOSTILE, SET, START, Clock, stored

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bot.store import Store

CTRL_C = "^C"


@pytest.fixture
def store() -> Iterator[Store]:
    with stored() as opened:
        yield opened


def begun(store: Store, wish: Wish | None = None, language: str = "en", at: datetime = START) -> Start:
    learner = known_learner(store, language)
    found = start(store, wish or Wish(), learner=learner, at=at, seed=1)
    assert found is not None
    return found


def played(store: Store, begun: Start, *typed: str, language: str = "en") -> str:
    """Play what was begun with the lines typed; give all that stood on the screen."""
    screen, lines = io.StringIO(), iter(typed)

    def ask() -> str | None:
        line = next(lines, None)
        if line == CTRL_C:
            raise KeyboardInterrupt
        screen.write("" if line is None else f"> {line}\n")
        return line

    texts = texts_for(language)
    quiz = Quiz(store=store, screen=Screen(screen, texts), texts=texts, ask=ask, now=Clock(), strict_tones=False)
    quiz.play(begun)
    return screen.getvalue()


def in_order(store: Store) -> Start:
    """Begin a session over the questions of the small set, in its order."""
    known_learner(store, "en")
    question_set = store.question_set("small")
    assert question_set is not None
    refs = [QuestionRef(set_id="small", version=1, question=question.id) for question in question_set.questions]
    return start_of(store, store.begin_session(0, refs, START).result())


def letter_of(start: Start, question: str, option: str) -> str:
    """Give the letter before which an option stands in a session."""
    options = next(each.options for each in start.questions.values() if each.id == question)
    return LETTERS[options.index(option)]


WHOLE_RUN = """\
4 questions from “A small set”.
h: hint   s: skip   q: leave (go on next time)   ?: how to answer

── Question 1 of 4 · Fill the gap · HSK 5 ──
Choose the word that fits the gap and the hint.

  可开店意味着要承担更高的＿＿。
  💡 But opening a shop means bearing a higher cost.

  A  门槛
  B  成本
  C  回报

💡 Drop a wrong one (−10 %): h
> x
There is no such option.
Type the letter (A, B, …), its number, or the option itself.
> h
  💡 It is not “A  门槛”.
> c
❌ Not this time.
  Answer: B  成本
  付出成本 is “to bear a cost”.
  About your answer: 回报 is what one gets, not what one pays.
  Line 78: 可开店意味着要承担更高的成本

── Question 2 of 4 · Translation · HSK 7–9 ──
Type the pinyin with its tones (for example xuéxí or xue2xi2).

  行业

💡 How it begins (−10 %): h
> hangye
🟡 Close!
  It counts for 70 %.
  Mind the tones: háng yè

── Question 3 of 4 · Translation ──
Put the pieces in order so that they say this in Chinese.

  Both have chances of their own.

  1 机会   2 大厂   3 都有

Type the numbers in the right order (such as 3 1 2), or the sentence itself.
💡 First piece (−10 %): h
> 2 3
Use every piece, each of them once.
Type the numbers in the right order (such as 3 1 2), or the sentence itself.
> 2 3 1
Your answer: 大厂都有机会
✅ Correct!

── Question 4 of 4 · Comprehension ──
Choose the right answer.

  📖 老师说，他们想做研究。

  老师说他们想做什么？

  A  应用
  B  研究

💡 Hint (−10 %): h
> h
  💡 He says that they want to do research.
> H
  💡 There are no more hints.
> s
Skipped.
Answer: B  研究

Well done, that was all!
1 correct and 1 close out of 4 questions
  Fill the gap: 0 of 1 correct
  Translation: 1 of 2 correct
You skipped 1 question.

Worth another look
  · 可开店意味着要承担更高的＿＿。
    Your answer: 回报
    Answer: 成本
  · 行业
    Your answer: hangye
    Answer: háng yè
  · 老师说，他们想做研究。 – 老师说他们想做什么？
    (skipped)
    Answer: 研究

So far        answered  correct   %
Fill the gap         1        0   0
Translation          2        1  50
Total                3        1  33
1 mistake to go over: quizbot play --mistakes
"""


def test_a_whole_run(store: Store) -> None:
    shown = played(store, in_order(store), "x", "h", "c", "hangye", "2 3", "2 3 1", "h", "H", "s")

    assert shown == WHOLE_RUN


def test_options_stand_in_another_order_in_each_session_and_keep_it_in_one(store: Store) -> None:
    orders = set()
    for _ in range(20):
        begun(store, Wish(kind=Kind.CLOZE))
        resumed, again = begun(store), begun(store)
        assert resumed.questions == again.questions
        orders |= {question.options for question in resumed.questions.values()}

    assert len(orders) > 3


@pytest.mark.parametrize("option", COST.options)
def test_a_letter_means_the_option_that_it_stands_before(store: Store, option: str) -> None:
    for _ in range(4):
        start = begun(store, Wish(kind=Kind.CLOZE))
        letter = letter_of(start, COST.id, option)

        assert f"  {letter}  {option}\n" in played(store, start, letter)
    assert {attempt.given for attempt in store.attempts()} == {(option,)}


def test_every_answer_is_in_the_store(store: Store) -> None:
    played(store, in_order(store), "h", "c", "hangye", "大厂都有机会", "s")

    assert [(a.question, a.given, a.verdict, a.hints, a.seconds) for a in store.attempts()] == [
        ("a-cost", ("回报",), Verdict.WRONG, 1, 10.0),
        ("b-reading", ("hangye",), Verdict.CLOSE, 0, 10.0),
        ("c-tiles", ("大厂", "都有", "机会"), Verdict.CORRECT, 0, 10.0),
    ]
    assert store.score(0) == Score(answered=3, correct=1, credit=1.7)
    assert store.open_session(0) is None


@pytest.mark.parametrize(
    "end",
    [
        pytest.param(["q"], id="q"),
        pytest.param([], id="end of input"),
        pytest.param([CTRL_C], id="Ctrl-C"),
    ],
)
def test_a_session_that_is_left_goes_on_where_it_was(store: Store, end: list[str]) -> None:
    left = played(store, in_order(store), "B", "h", *end)

    assert left.endswith("Saved. “quizbot play” goes on from here.\n")
    resumed = begun(store)
    assert (resumed.is_resumed, resumed.session.position) == (True, 1)
    assert played(store, resumed, "q").splitlines()[:9] == [
        "Going on where you were: “A small set”, question 2 of 4.",
        "h: hint   s: skip   q: leave (go on next time)   ?: how to answer",
        "",
        "── Question 2 of 4 · Translation · HSK 7–9 ──",
        "Type the pinyin with its tones (for example xuéxí or xue2xi2).",
        "",
        "  行业",
        "",
        "  💡 It begins with “háng” (2 syllables in all).",
    ]


def test_an_answer_whose_verdict_was_not_told_is_told_when_it_goes_on(store: Store) -> None:
    session = in_order(store).session
    outcome = answer(session, COST, ["回报"], at=START)
    assert isinstance(outcome, Answered)
    store.record(outcome.attempt, outcome.session).result()

    shown = played(store, begun(store), "q")

    assert shown.startswith("Going on where you were: “A small set”, question 2 of 4.\n")
    assert "❌ Not this time.\n  Answer: B  成本\n" in shown
    assert "── Question 2 of 4 " in shown


def test_with_arguments_a_new_session_replaces_the_open_one(store: Store) -> None:
    first = begun(store)
    played(store, first, "q")

    second = begun(store, Wish(count=2))

    assert second.session.id != first.session.id
    assert len(second.session.questions) == 2
    left = store.session(first.session.id)
    assert left is not None
    assert left.state is SessionState.LEFT
    assert played(store, second, "q").startswith(
        "The quiz you were in the middle of ends here; this is a new one.\n2 questions from “A small set”.\n"
    )


def test_all_correct_is_praised(store: Store) -> None:
    shown = played(store, begun(store, Wish(kind=Kind.CLOZE), "ja"), "成本", language="ja")

    assert "\nおつかれさまでした！\n1問のうち1問正解\n全問正解です。すばらしい！\n\n" in shown
    assert shown.endswith("合計         1     1  100\n")


def test_who_has_skipped_everything_is_not_praised(store: Store) -> None:
    shown = played(store, begun(store, Wish(count=1)), "s")
    assert "\nThat was all.\n" in shown
    assert "Well done" not in shown


def test_what_went_wrong_comes_again_until_it_was_right_twice(store: Store) -> None:
    wish = Wish(purpose=Purpose.MISTAKES)
    played(store, begun(store, Wish(kind=Kind.CLOZE)), "回报")

    for _ in range(2):
        assert [ref.question for ref in begun(store, wish).session.questions] == ["a-cost"]
        played(store, begun(store, wish), "成本")

    assert start(store, wish, learner=known_learner(store, "en"), at=START, seed=1) is None


def test_what_is_due_is_reviewed(store: Store) -> None:
    wish = Wish(purpose=Purpose.REVIEW)
    played(store, in_order(store), "成本", "hangye", "大厂都有机会", "研究")
    assert start(store, wish, learner=known_learner(store, "en"), at=START, seed=1) is None

    later = begun(store, wish, at=START + timedelta(days=30))

    assert {ref.question for ref in later.session.questions} == {"a-cost", "b-reading", "c-tiles", "d-read"}
    assert later.session.purpose is Purpose.REVIEW


def test_a_review_that_was_left_goes_on_by_the_same_wish(store: Store) -> None:
    played(store, in_order(store), "回报", "x", "s", "s")
    wish = Wish(purpose=Purpose.MISTAKES)
    first = begun(store, wish)

    assert begun(store, wish).session.id == first.session.id
    assert begun(store, Wish(count=2)).session.id != first.session.id


def test_the_credit_that_is_told_is_the_one_that_is_written_down(store: Store) -> None:
    shown = played(store, begun(store, Wish(kind=Kind.CLOZE)), "h", "成本")

    assert "✅ Correct!\n  With 1 hint it counts for 90 %.\n" in shown
    assert [attempt.credit for attempt in store.attempts()] == [0.9]


def test_an_empty_line_is_no_answer(store: Store) -> None:
    shown = played(store, in_order(store), "", "q")

    assert "> \nh: hint   s: skip   q: leave (go on next time)   ?: how to answer\n> q\n" in shown


def test_who_types_a_word_that_may_be_an_answer_or_a_wish_to_stop_is_asked_which() -> None:
    rest = Question(id="rest", kind=Kind.CLOZE, form=Form.TYPED, prompt="会议＿＿了。", answer=("中断",))
    store = stored(replace(SET, questions=(rest,)))

    asked, _, then = played(store, begun(store), "停止", "停止").partition(
        "nothing was done. To answer, type it once more; to leave, type q.\n"
    )

    assert asked.endswith("> 停止\nThat may be your answer, or mean that you want to leave, so ")
    assert then.startswith("> 停止\n❌")


def test_hanzi_where_pinyin_is_asked_for_are_no_answer(store: Store) -> None:
    shown = played(store, in_order(store), "s", "行业", "hang2ye4", "q")

    assert "Pinyin is asked for here" in shown
    (attempt,) = store.attempts(learner=0)
    assert attempt.given == ("hang2ye4",)


def test_a_question_mark_tells_how_to_answer(store: Store) -> None:
    shown = played(store, in_order(store), "?", "q")

    assert (
        "> ?\nType the letter (A, B, …), its number, or the option itself.\n"
        "h: hint   s: skip   q: leave (go on next time)   ?: how to answer\n> q\n"
    ) in shown


def test_questions_of_several_sets_are_asked_in_one_session(store: Store) -> None:
    known_learner(store, "en")
    store.add_set(replace(SET, id="other", title=Localized(en="Another")), START, "sha-2", "by hand").result()
    refs = [QuestionRef(set_id=set_id, version=1, question="a-cost") for set_id in ("other", "small")]
    session = store.begin_session(0, refs, START, purpose=Purpose.REVIEW).result()

    shown = played(store, start_of(store, session), "B", "B")

    assert shown.startswith("2 questions from “Another · A small set”.\n")
    assert {attempt.set_id for attempt in store.attempts()} == {"other", "small"}


def test_an_answer_counts_once_when_two_terminals_ask_the_same_question(store: Store) -> None:
    one = in_order(store)
    two = replace(one, is_resumed=True)
    played(store, one, "B", "q")

    shown = played(store, two, "A", "q")

    assert "You have answered this one before." in shown
    assert store.score(0) == Score(answered=1, correct=1, credit=1.0)


def test_a_hostile_set_does_not_steer_the_terminal() -> None:
    hostile = QuestionSet(id="hostile", title=Localized(en="\x1b]0;evil\x07"), questions=(HOSTILE,))
    with stored(hostile) as store:
        shown = played(store, begun(store), "1")

    assert all(character.isprintable() or character == "\n" for character in shown)
    assert "  [2Jredder\n  next [bold]line[/bold] :smile:\n\n  A  cd\n  B  a b\n" in shown


TEXT = "  📖 老师：我们的目标是做研究，不是做AI产品。\n"
NO_TEXT = "No text can be read for this question before the answer."


def test_the_text_of_comprehension_is_read_before_the_answer_and_costs_nothing() -> None:
    with stored() as store:
        add_talk(store, START)
        known_learner(store, "en")
        ref = QuestionRef(set_id="talk", version=1, question="first")
        shown = played(store, start_of(store, store.begin_session(0, [ref], START).result()), "t", "对")
        (attempt,) = store.attempts()

    assert f"📖 Text: t\n> t\n{TEXT}> 对\n✅ Correct!\n" in shown
    assert (attempt.credit, attempt.hints) == (1, 0)


def test_where_the_text_would_print_the_answer_it_is_not_shown() -> None:
    cloze = replace(COST, evidence=Evidence(line=5, quote="我们的目标是做研究"))
    talk = QuestionSet(id="talk", title=TALK.title, questions=(cloze,))
    with stored() as store:
        store.add_set(talk, START, "sha of a talk", "talk.txt", reader=TALK).result()
        shown = played(store, begun(store, Wish(set_id="talk")), "t", "q")

    assert f"> t\n{NO_TEXT}\n> q\n" in shown
    assert "Text: t" not in shown
    assert TEXT not in shown


def test_without_a_text_that_is_said(store: Store) -> None:
    shown = played(store, in_order(store), "s", "s", "s", "t", "研究")

    assert f"> t\n{NO_TEXT}\n> 研究\n✅ Correct!\n" in shown
    assert "Text: t" not in shown


KEY_OF_BEFORE, KEY_PUT_RIGHT = "成本", "门槛"


def puts_right(store: Store) -> None:
    """Let another program add the next version of the set, with another key to its first question."""
    right = replace(COST, answer=(KEY_PUT_RIGHT,), why_not=())
    store.add_set(replace(SET, questions=(right, *SET.questions[1:])), START, "sha-of-the-next", "by hand").result()


@pytest.mark.parametrize(
    ("given", "verdict"),
    [pytest.param(KEY_PUT_RIGHT, "✅", id="the new key"), pytest.param(KEY_OF_BEFORE, "❌", id="the key of before")],
)
@pytest.mark.parametrize("is_shown", [True, False], ids=["while it is on the screen", "while the program is away"])
def test_an_open_question_whose_key_is_put_right_is_judged_by_it(
    store: Store, given: str, verdict: str, *, is_shown: bool
) -> None:
    lines = iter([given, "q"])

    def ask() -> str | None:
        if is_shown and store.latest_version("small") == 1:
            puts_right(store)
        return next(lines, None)

    session = in_order(store).session
    if not is_shown:
        puts_right(store)
    screen, texts = io.StringIO(), texts_for("en")
    quiz = Quiz(store=store, screen=Screen(screen, texts), texts=texts, ask=ask, now=Clock(), strict_tones=False)
    quiz.play(start_of(store, session, is_resumed=True))

    assert verdict in screen.getvalue()
    assert store.score(0).correct == (verdict == "✅")


def test_the_end_counts_answers_by_a_key_that_was_put_right_since(store: Store) -> None:
    played(store, in_order(store), KEY_PUT_RIGHT, "q")
    puts_right(store)
    shown = played(store, begun(store), "s", "s", "s")

    assert "1 correct out of 4 questions" in shown
    assert store.score(0).correct == 1


def test_an_answer_that_was_not_told_before_its_key_was_put_right_is_told_as_it_counts(store: Store) -> None:
    session = in_order(store).session
    given = answer(session, COST, (KEY_OF_BEFORE,), at=START, strict_tones=False)
    assert isinstance(given, Answered)
    store.record(given.attempt, given.session).result()
    puts_right(store)

    assert "❌" in played(store, begun(store), "q")
