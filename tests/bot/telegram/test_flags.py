"""Questions that somebody says are bad: the reasons, the admins, the decision, and what is told of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.telegram.callback import decoded, encoded
from bot.telegram.presses.flagging import GiveReason, RaiseFlag
from bot.texts import LANGUAGES, texts_for
from bot.tutor.flag import MOST_FLAGS, FlagReason, FlagState
from bot.tutor.role import Role
from quizzes.question import Localized
from tests.bot.botapi.running import START
from tests.bot.telegram.admins import admin
from tests.bot.telegram.sets import CHOICE, LETTERS, TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from quizzes.question import Question
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World


@pytest.fixture(autouse=True)
def one_question(store: Store) -> None:
    """Put a set of one question in."""
    publish(store, only(CHOICE), START)


async def flag(somebody: Somebody, reason: str, question: str = "only") -> None:
    """Flag the question of a set while it is open."""
    await somebody.says(f"/quiz {question} 1")
    await somebody.press("🚩")
    await somebody.press(reason)


@pytest.mark.parametrize(
    ("language", "reason", "thanks"),
    [
        ("ja", "正解がまちがっている", "ありがとうございます"),
        ("en", "The answer is wrong", "Thank you"),
        ("zh", "答案不对", "谢谢"),
    ],
)
async def test_a_flag_is_thanked_for_and_shown_to_the_admins(
    world: World, boss: Somebody, store: Store, language: str, reason: str, thanks: str
) -> None:
    ann = world.person("Ann", language=language)
    await flag(ann, reason)

    assert thanks in ann.screen
    (kept,) = store.flags.open_page(0, 9)
    assert (kept.learner, kept.reason, kept.given) == (ann.id, FlagReason.WRONG_KEY, None)
    assert boss.screen.startswith("🚩 1: The answer is wrong")
    for shown in ("From: Ann", f"({ann.id})", CHOICE.prompt, "✓ 做研究", "· 做产品", "The text says 做研究."):
        assert shown in boss.screen
    assert boss.buttons == ["✏️ Fix", "✓ Set aside", "✗ Keep", "✓ Set aside, with words", "✗ Keep, with words"]


async def test_a_question_can_be_flagged_after_its_answer_too(ann: Somebody, boss: Somebody) -> None:
    await ann.says("/quiz only 1")
    await ann.press("做产品")
    await ann.press("🚩")
    await ann.press("Two answers")

    assert "They answered: 做产品" in boss.screen


@pytest.mark.parametrize(
    ("button", "told", "then"),
    [("✓ Set aside", "You were right", "no questions of this kind"), ("✗ Keep", "It stays as it is", CHOICE.prompt)],
)
async def test_who_flagged_is_told_once_what_became_of_it(
    ann: Somebody, boss: Somebody, world: World, button: str, told: str, then: str
) -> None:
    await flag(ann, "It is unclear")
    before = len(ann.messages)
    data = next(b["callback_data"] for row in boss.last.keyboard for b in row if b["text"] == button)

    boss.presses(data, boss.last.id)
    boss.presses(data, boss.last.id)
    await world.quiet()

    assert len(ann.messages) == before + 1
    assert told in ann.screen
    assert "Decided by Boss" in boss.screen
    assert boss.last.keyboard == []
    await ann.says("/cancel")
    assert then in await ann.says("/quiz only 1")


async def test_who_flagged_a_question_about_a_passage_is_told_which_it_was(
    ann: Somebody, boss: Somebody, store: Store
) -> None:
    about = replace(CHOICE, passage="店员：买两条，我少收您＿＿。", prompt="这句话的空白处应该填哪一个？")
    publish(store, replace(only(about), id="about"), START)
    await flag(ann, "It is unclear", "about")
    await boss.press("✗ Keep")

    assert f"{about.passage} – {about.prompt}" in ann.screen


async def test_a_question_set_aside_comes_up_nowhere(ann: Somebody, boss: Somebody, store: Store) -> None:
    await ann.says("/quiz only 1")
    await ann.press("做产品")
    assert store.reviews.mistakes_count(ann.id, START) == 1
    await ann.press("🚩")
    await ann.press("The answer is wrong")
    await boss.press("✓")

    assert store.reviews.mistakes_count(ann.id, START) == 0
    assert store.reviews.due_count(ann.id, START.replace(year=2099)) == 0
    assert CHOICE.prompt in await ann.says("/start q_choice"), "it is in another set too, where nobody flagged it"
    assert "no questions of this kind" in await ann.says("/quiz only 3")


async def test_a_revision_tells_of_a_question_set_aside_until_it_is_changed(ann: Somebody, boss: Somebody) -> None:
    assert "Set aside" not in await boss.says("/revise only")
    await flag(ann, "The answer is wrong")
    await boss.press("✓ Set aside")

    assert "🚫 Set aside after a flag" in await boss.says("/revise only")
    await boss.press("🏁")
    assert "🚫 Set aside after a flag: 1" in boss.screen
    await boss.press("▶")
    await boss.press("✏️ Edit")
    await boss.press("Explanation (English)")
    await boss.says("Read it again.")
    assert "Read it again." in boss.screen
    assert "Set aside" not in boss.screen


async def test_a_question_set_aside_is_not_counted_in_lists(ann: Somebody, boss: Somebody, store: Store) -> None:
    before, other = store.set_info("only"), store.set_info("s")
    await flag(ann, "The explanation")
    await boss.press("✓")

    after = store.set_info("only")
    assert before is not None
    assert after is not None
    assert after.questions == before.questions - 1
    assert sum(after.kinds.values()) == after.questions
    assert all(after.kinds.values()), "a kind without questions is not offered"
    assert after in store.sets()
    assert store.set_info("s") == other, "another set that has it too is as it was"


async def test_a_question_that_is_put_right_is_asked_again(ann: Somebody, boss: Somebody, store: Store) -> None:
    await flag(ann, "The explanation")
    await boss.press("✓")
    same = replace(only(CHOICE), title=Localized(en="Another title"))
    store.add_set(same, START, "new sha", "only.json").result()
    assert "no questions" in await ann.says("/quiz only 1")

    better = replace(CHOICE, explanation=Localized(en="Because it says so."))
    store.add_set(only(better), START, "newer sha", "only.json").result()
    assert CHOICE.prompt in await ann.says("/quiz only 1")


@pytest.mark.parametrize(
    ("now", "said"),
    [
        pytest.param(CHOICE, None, id="as-it-was"),
        pytest.param(replace(CHOICE, options=CHOICE.options[::-1]), None, id="options-in-another-order"),
        pytest.param(replace(CHOICE, answer=("做产品",), why_not=()), "now it is: 做产品", id="key"),
        pytest.param(replace(CHOICE, prompt="为什么？"), "the answer is the same", id="prompt"),
        pytest.param(replace(CHOICE, id="other", prompt="为什么？"), "dropped from the set", id="gone"),
    ],
)
async def test_an_admin_who_decides_knows_what_has_become_of_the_question_since(
    ann: Somebody, boss: Somebody, store: Store, now: Question, said: str | None
) -> None:
    await flag(ann, "The answer is wrong")
    store.add_set(replace(only(now), title=Localized(en="Another title")), START, "new sha", "only.json").result()

    await boss.says("/flags")
    await boss.press("1")

    assert "changed since" not in boss.screen if said is None else said in boss.screen


@pytest.mark.parametrize("language", LANGUAGES)
async def test_of_a_question_that_is_gone_nobody_says_that_it_stays(
    world: World, boss: Somebody, store: Store, language: str
) -> None:
    texts, ann = texts_for(language), world.person("Ann", language=language)
    await ann.says(f"/language {language}")
    await boss.says(f"/language {language}")
    await flag(ann, texts.say("flag-reason-unclear"))
    other = replace(CHOICE, id="other", prompt="为什么？")
    store.add_set(replace(only(other), title=Localized(en="Another title")), START, "new sha", "only.json").result()

    await boss.says("/flags")
    await boss.press("1")
    assert boss.buttons == [
        texts.say(f"button-flag-{label}") for label in ("accept", "close", "accept-words", "close-words")
    ]
    await boss.press(texts.say("button-flag-close"))

    assert boss.screen.endswith(texts.say("flag-is-closed", name="Boss"))
    assert ann.screen.startswith(texts.say("flag-closed"))
    assert store.flags.open_count() == 0


async def test_an_admin_may_say_something_with_it(ann: Somebody, boss: Somebody, store: Store) -> None:
    await flag(ann, "It is unclear")
    await boss.press("✗ Keep, with words")
    assert "What shall I tell" in boss.screen

    await boss.says("Look at <b>line 7</b>\u202e.")

    assert boss.screen.endswith("Decided by Boss.")
    assert "Look at <b>line 7</b>." in ann.screen
    assert "\u202e" not in ann.screen
    assert "It stays as it is" in ann.screen
    assert store.flags.open_count() == 0


async def test_other_reasons_are_told_in_words(ann: Somebody, boss: Somebody, store: Store) -> None:
    await flag(ann, "Something else")
    assert "Please write it" in ann.screen

    await ann.says("x" * 501)
    assert "500 characters" in ann.screen
    await ann.says("<i>Two</i>\u200b gaps\u202e &amp; no hint")

    assert "Thank you" in ann.screen
    assert "<i>Two</i> gaps &amp; no hint" in boss.screen
    (kept,) = store.flags.open_page(0, 9)
    assert kept.words == "<i>Two</i> gaps &amp; no hint"


async def test_a_letter_in_the_words_is_told_with_its_option(ann: Somebody, boss: Somebody, store: Store) -> None:
    publish(store, only(LETTERS, "letters"), START)
    await ann.says("/quiz letters 1")
    option = next(line.removeprefix("B. ") for line in ann.screen.splitlines() if line.startswith("B. "))
    await ann.press("🚩")
    await ann.press("Something else")
    await ann.says("B is right too")

    assert f"B is right too\nB = {option}" in boss.screen


async def test_words_can_be_dropped(ann: Somebody, store: Store) -> None:
    await flag(ann, "Something else")
    assert "nothing was sent" in await ann.says("/cancel")
    await ann.press("🚩", next(message for message in ann.messages if CHOICE.prompt in message.text))
    await ann.press("‹")

    assert store.flags.open_count() == 0
    assert store.open_session(ann.id) is not None


async def test_words_for_a_flag_are_no_answer_to_a_question(ann: Somebody, store: Store) -> None:
    publish(store, only(TYPED, "typing"), START)
    await flag(ann, "Something else", "typing")
    await ann.says("目标")
    assert "Thank you" in ann.screen
    assert store.score(ann.id).answered == 0

    await ann.says("目标")
    assert ann.screen.startswith("✅") or any(message.text.startswith("✅") for message in ann.messages)


async def test_a_flag_pressed_twice_asks_once(ann: Somebody, world: World, store: Store) -> None:
    await ann.says("/quiz only 1")
    question, before = ann.last, len(ann.messages)
    data = next(b["callback_data"] for row in question.keyboard for b in row if b["text"].startswith("🚩"))

    ann.presses(data, question.id)
    ann.presses(data, question.id)
    await world.quiet()
    assert len(ann.messages) == before + 1

    reason = ann.last.keyboard[1][0]["callback_data"]
    ann.presses(reason, ann.last.id)
    ann.presses(reason, ann.last.id)
    await world.quiet()
    assert store.flags.open_count() == 1
    assert "already" in (await ann.press_data(data, question.id) or "")


async def test_a_flag_that_was_dropped_can_be_raised_again_at_once(ann: Somebody, world: World) -> None:
    await ann.says("/quiz only 1")
    question = ann.last
    data = next(b["callback_data"] for row in question.keyboard for b in row if b["text"].startswith("🚩"))
    await ann.press_data(data, question.id)
    first = ann.last
    never_mind = first.keyboard[-1][0]["callback_data"]

    ann.presses(never_mind, first.id)
    ann.presses(data, question.id)
    await world.quiet()

    assert ann.last.id > first.id
    assert "wrong with" in ann.last.text


async def test_a_flag_survives_a_restart(world: World, store: Store) -> None:
    ann, boss = world.person(), world.person("Boss")
    store.grant(boss.id, Role.ADMIN, START).result()
    async with world.running():
        await boss.says("/start")
        await ann.says("/quiz only 1")
        await ann.press("🚩")
    async with world.running():
        await ann.press("Something else")
    async with world.running():
        assert "Thank you" in await ann.says("It smells.")
    async with world.running():
        await boss.press("✓")
    assert "You were right" in ann.screen


async def test_flags_are_for_ones_own_questions(ann: Somebody, world: World, store: Store) -> None:
    bob = world.person("Bob")
    await ann.says("/quiz only 1")
    await bob.says("/start")
    session = store.open_session(ann.id)
    assert session is not None

    for press in (
        RaiseFlag(session=session.id, position=0),
        GiveReason(session=session.id, position=0, reason="unclear"),
        GiveReason(session=session.id, position=0, reason="other"),
    ):
        await bob.press_data(encoded(press), bob.last.id)
    await bob.press_data(encoded(GiveReason(session=session.id, position=0, reason="nonsense")), bob.last.id)
    await ann.press_data(encoded(RaiseFlag(session=session.id, position=77)), ann.last.id)
    await ann.press_data(encoded(GiveReason(session=session.id, position=77, reason="unclear")), ann.last.id)

    assert store.flags.open_count() == 0


@pytest.mark.parametrize("data", ["fl:0", "fo:1", "fd:1:accepted:0", "fd:1:rejected:1"])
async def test_only_admins_decide(ann: Somebody, world: World, store: Store, data: str) -> None:
    await flag(ann, "It is unclear")
    assert decoded(data) is not None
    assert "for admins" in await ann.says("/flags")
    assert "for admins" in (await ann.press_data(data, ann.last.id) or "")
    assert store.flags.open_count() == 1


async def test_who_is_an_admin_no_more_decides_nothing(ann: Somebody, boss: Somebody, store: Store) -> None:
    await flag(ann, "It is unclear")
    await boss.press("✓ Set aside, with words")
    store.revoke(boss.id, Role.ADMIN, START).result()

    assert "for admins" in await boss.says("So be it.")
    assert store.flags.open_count() == 1


@pytest.mark.parametrize("data", ["fo:999", "fd:999:accepted:0", "fd:1:open:0", "fd:1:nonsense:1"])
async def test_what_cannot_be_decided_on_is_nothing(ann: Somebody, boss: Somebody, store: Store, data: str) -> None:
    await flag(ann, "It is unclear")
    assert "does nothing" in (await boss.press_data(data, boss.last.id) or "")
    assert store.flags.open_count() == 1


async def test_flags_are_listed_in_pages(world: World, boss: Somebody, store: Store) -> None:
    assert "No open flags" in await boss.says("/flags")
    for _ in range(10):
        await flag(world.person(), "It is unclear")

    assert "10 open flags" in await boss.says("/flags")
    assert boss.buttons == [*map(str, range(1, 9)), "›"]
    await boss.press("›")
    assert boss.buttons == ["9", "10", "‹"]
    await boss.press("10")
    await boss.press("✗ Keep")
    assert store.flags.open_count() == 9


async def test_two_admins_decide_once(ann: Somebody, boss: Somebody, world: World, store: Store) -> None:
    other = await admin(world, store, "Other")
    await flag(ann, "It is unclear")
    before = len(ann.messages)

    await boss.press("✓ Set aside")
    await other.press("✗ Keep")

    assert "Decided by Boss" in other.screen
    assert len(ann.messages) == before + 1
    kept = store.flags.of(1)
    assert kept is not None
    assert kept.state is FlagState.ACCEPTED


async def test_two_admins_who_press_at_once_let_it_be_told_once(
    ann: Somebody, boss: Somebody, world: World, store: Store
) -> None:
    other = await admin(world, store, "Other")
    await flag(ann, "It is unclear")
    before = len(ann.messages)

    for somebody, button in ((boss, "✓ Set aside"), (other, "✗ Keep")):
        data = next(b["callback_data"] for row in somebody.last.keyboard for b in row if b["text"] == button)
        somebody.presses(data, somebody.last.id)
    await world.quiet()

    assert len(ann.messages) == before + 1


async def test_what_another_admin_has_just_decided_is_told_by_who_decided_it(
    ann: Somebody, boss: Somebody, world: World, store: Store
) -> None:
    other = await admin(world, store, "Other")
    await flag(ann, "It is unclear")
    before = len(ann.messages)

    store.flags.decide(1, FlagState.ACCEPTED, boss.id, START, None).result()  # and is about to tell of it
    await other.press("✗ Keep")

    assert "Decided by Boss" in other.screen
    assert len(ann.messages) == before


async def test_of_the_flag_of_somebody_who_is_forgotten_nobody_is_told(
    ann: Somebody, boss: Somebody, world: World, store: Store
) -> None:
    await flag(ann, "It is unclear")
    store.forget(ann.id).result()
    before = len(world.telegram.calls)

    await boss.press("✓ Set aside")

    assert "Decided by Boss" in boss.screen
    assert [name for name, _ in world.telegram.calls[before:]].count("sendMessage") == 0


async def test_who_has_blocked_the_bot_is_no_fault(
    ann: Somebody, boss: Somebody, world: World, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    world.telegram.blocked.add(boss.id)
    await flag(ann, "It is unclear")
    assert "Thank you" in ann.screen
    world.telegram.blocked = {ann.id}
    await boss.says("/flags")
    await boss.press("1")
    await boss.press("✓ Set aside")

    assert store.flags.open_count() == 0
    assert not [record for record in caplog.records if record.levelname in ("WARNING", "ERROR")]


async def test_admins_are_told_in_the_language_of_their_app(ann: Somebody, world: World, store: Store) -> None:
    boss = world.person("Boss", language="ja")
    store.grant(boss.id, Role.ADMIN, START).result()
    await boss.says("/start")
    await flag(ann, "It is unclear")
    assert boss.screen.startswith("🚩 1：意味がはっきりしない")


async def test_an_admin_who_never_wrote_is_not_written_to(ann: Somebody, store: Store, world: World) -> None:
    store.grant(777, Role.ADMIN, START).result()
    await flag(ann, "It is unclear")
    assert 777 not in world.telegram.chats


async def test_so_many_flags_a_day_and_no_more(ann: Somebody, store: Store) -> None:
    for number in range(MOST_FLAGS + 1):
        publish(store, only(CHOICE, f"s{number}"), START)
        await flag(ann, "It is unclear", f"s{number}")

    assert f"flagged {MOST_FLAGS} questions" in ann.screen
    assert store.flags.open_count() == MOST_FLAGS


async def test_names_are_shown_without_what_steers_a_screen(world: World, boss: Somebody) -> None:
    await flag(world.person("<b>\u202eEve\u200b</b>" + "e" * 90), "It is unclear")

    assert "From: <b>Eve</b>ee" in boss.screen
    assert "\u202e" not in boss.screen
