"""An admin goes through a set in the chat, question by question; everybody else is refused at each step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store.sets import SetState
from bot.telegram.callback import decoded
from bot.tutor.flag import FlagState
from bot.tutor.revision import revised
from bot.tutor.role import Role
from quizzes.formats.question_json import write_set
from quizzes.question import Kind, Localized
from tests.bot.botapi.running import START
from tests.bot.telegram.admins import admin
from tests.bot.telegram.sets import CHOICE, LETTERS, MINI, ORDER, TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from quizzes.question import Question, QuestionSet
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

DRAFT = replace(MINI, id="draft")
HOSTILE = "<b>&lt;x\u202e</b>\u200b{ $name } \U0001f6a9"
ALL_PRESSES = [
    "bl:0",
    "bb:draft",
    "bs:1:0",
    "bn:1:0",
    "bc:1:0:0:drop",
    "bk:1:0",
    "be:1:0",
    "bp:1:0:prompt",
    "bx:1:0:0:option-1",
    "by:1:0:0:1",
    "bw:1:0",
    "bo:1",
    "bf:1:published",
    "bd:1:1",
    "ff:1",
]


@pytest.fixture(autouse=True)
def _draft(store: Store) -> None:
    """Give a draft."""
    store.add_set(DRAFT, START, "sha of a draft", "draft.json", state=SetState.DRAFT).result()


def latest(store: Store, id_: str = "draft") -> QuestionSet:
    found = store.question_set(id_)
    assert found is not None
    return found


def state(store: Store, id_: str = "draft") -> tuple[int, SetState]:
    info = store.set_info(id_)
    assert info is not None
    return info.version, info.state


async def test_a_question_is_shown_with_all_that_speaks_for_it(boss: Somebody) -> None:
    await boss.says("/revise draft")
    for shown in (
        "Question 1 of 4",
        "4 to decide",
        "Not decided yet",
        CHOICE.prompt,
        "✓ 2. 做研究",
        "· 1. 做产品",
        "N1 The text denies it.",
        "日本語: 本文に「做研究」とあります。",
        "English: The text says 做研究.",
        "不是做产品，而是做研究",
    ):
        assert shown in boss.screen
    assert boss.buttons[:3] == ["✓ Keep", "✗ Drop", "✏️ Edit"]


async def test_every_form_of_question_is_shown_with_its_answers(boss: Somebody) -> None:
    await boss.says("/revise draft")
    await boss.press("›")
    assert f"✓ 1. {LETTERS.key}" in boss.screen
    await boss.press("›")
    assert "Answer: 目标 | 目的" in boss.screen
    assert "There is no explanation" in boss.screen
    await boss.press("›")
    assert "Answer: 我 / 学 / 中文" in boss.screen
    await boss.press("‹")
    assert TYPED.prompt in boss.screen


@pytest.mark.parametrize(
    ("language", "kept", "finish"),
    [("ja", "✓ 残す", "✅ 完了して公開"), ("en", "✓ Keep", "✅ Finish and publish"), ("zh", "✓ 保留", "✅ 完成并发布")],
)
async def test_a_draft_is_gone_through_and_published(
    world: World, boss: Somebody, store: Store, language: str, kept: str, finish: str
) -> None:
    other = await admin(world, store, "Other", language)
    await other.says("/revise draft")
    for _ in range(4):
        await other.press(kept)
    await other.press("‹")
    assert CHOICE.prompt in other.screen
    await other.press("🏁")
    await other.press(finish)

    assert other.screen.startswith("✅")
    assert other.last.buttons == ["📚 draft"]
    assert state(store) == (1, SetState.PUBLISHED)
    assert len(other.messages) == 2, "all of it is one message"


async def test_what_is_dropped_and_edited_makes_the_next_version(boss: Somebody, store: Store) -> None:
    await boss.says("/revise draft")
    await boss.press("✏️ Edit")
    assert boss.buttons == [
        *("Prompt", "Passage", "Option 1", "Option 2", "Option 3", "New option", "Right answer"),
        *("Hint (Japanese)", "Hint (English)", "Explanation (Japanese)", "Explanation (English)"),
        "‹ Back to the question",
    ]
    await boss.press("Right answer")
    await boss.press("1")
    assert "✓ Kept, edited (Boss)" in boss.screen
    assert "✓ 1. 做产品" in boss.screen
    await boss.press("▶ Next undecided")
    await boss.press("✗ Drop")
    await boss.press("✏️ Edit")
    await boss.press("Accepted answers")
    assert "目标\n目的" in boss.screen
    await boss.says("目标\n志向")
    assert "Answer: 目标 | 志向" in boss.screen
    await boss.press("🏁")
    assert "○ not decided (they are kept): 1" in boss.screen
    await boss.press("✅ Finish and publish")

    assert boss.screen == "✅ A small text: version 2 (published), 3 questions."
    assert boss.last.buttons == ["📚 draft"]
    after = latest(store)
    assert [question.id for question in after.questions] == ["choice", "typed", "order"]
    assert after.questions[0].key == "做产品"
    assert after.questions[1].answer == ("目标", "志向")
    assert after.questions[2] == ORDER
    assert [(act.deed.value, act.by) for act in store.acts.page(0, 3)] == [
        ("revised", boss.id),
        ("edited", boss.id),
        ("dropped", boss.id),
    ]


@pytest.mark.parametrize(
    ("part", "typed", "shown"),
    [
        pytest.param("Prompt", "新的\n问题？", "新的\n问题？", id="prompt"),
        pytest.param("Option 1", "做\n别的", "· 1. 做 别的", id="option"),
        pytest.param("Passage", "先读\n这个。", "先读\n这个。", id="passage"),
        pytest.param("New option", "做\n教育", "· 4. 做 教育", id="one option more"),
        pytest.param("Hint (English)", "A hint.", "💡 English: A hint.", id="hint"),
        pytest.param("Explanation (Japanese)", "新しい", "日本語: 新しい", id="japanese"),
        pytest.param("Explanation (English)", "New.", "English: New.", id="english"),
        pytest.param("Prompt", HOSTILE, "<b>&lt;x</b>{ $name } 🚩", id="hostile"),
    ],
)
async def test_each_part_can_be_typed_anew(boss: Somebody, part: str, typed: str, shown: str) -> None:
    await boss.says("/revise draft")
    await boss.press("✏️ Edit")
    await boss.press(part)
    await boss.says(typed)
    assert shown in boss.screen


async def test_what_cannot_be_is_refused_with_the_reason(boss: Somebody) -> None:
    await boss.says("/revise draft")
    await boss.press("✏️ Edit")
    await boss.press("Option 1")
    assert "reads the same" in await boss.says("做研究。")
    await boss.says("做教育")

    assert "· 1. 做教育" in boss.screen


@pytest.mark.parametrize(
    ("language", "option", "said"),
    [
        pytest.param("ja", "選択肢 1", "ほかの選択肢と同じに読めます", id="Japanese"),
        pytest.param("zh-hans", "选项 1", "与另一个选项读起来一样", id="Chinese"),
    ],
)
async def test_the_reason_is_told_in_the_language_of_the_admin(
    world: World, bot: Bot, store: Store, language: str, option: str, said: str
) -> None:
    store.add_set(DRAFT, START, "sha of a draft", "draft.json", state=SetState.DRAFT).result()
    boss = await admin(world, store, language=language)
    await boss.says("/revise draft")
    await boss.press("✏️")
    await boss.press(option)

    assert said in await boss.says("做研究。")


async def test_an_option_is_taken_away(boss: Somebody, store: Store) -> None:
    await boss.says("/revise draft")
    await boss.press("✏️ Edit")
    await boss.press("Option 2")
    assert "🗑 Take it away" not in boss.buttons, "it is the key"
    await boss.press("‹ Back")
    await boss.press("✏️ Edit")
    await boss.press("Option 1")
    data = next(b["callback_data"] for row in boss.last.keyboard for b in row if b["text"].startswith("🗑"))
    await boss.press("🗑 Take it away")
    assert "✓ 1. 做研究" in boss.screen
    assert "· 1. 做产品" not in boss.screen
    assert (
        await boss.press_data(data, boss.last.id) == "Somebody has changed this question in the meantime. Look again."
    )
    assert "✓ 1. 做研究\n· 2. 做投资" in boss.screen, "what is pressed twice is done once"
    await boss.says("nothing is waited for any more")

    assert store.revisions.progress(1).edited == 1


async def test_an_edit_can_be_left(boss: Somebody, store: Store) -> None:
    await boss.says("/revise draft")
    await boss.press("✏️ Edit")
    await boss.press("Prompt")
    assert "stays as it is" in await boss.says("/cancel")
    await boss.says("/revise draft")
    await boss.press("✏️ Edit")
    await boss.press("Prompt")
    await boss.press("‹ Back")
    await boss.says("nothing that is waited for")
    assert store.revisions.progress(1).edited == 0


async def test_all_of_a_subtype_are_kept_at_once(boss: Somebody, store: Store) -> None:
    await boss.says("/revise draft")
    toast = await boss.press("✓ Keep all “authored”")
    assert toast == "3 questions kept."
    assert ORDER.prompt in boss.screen
    assert store.revisions.progress(1).left == 1


async def test_questions_are_found_by_a_word(boss: Somebody) -> None:
    await boss.says("/revise draft")
    await boss.press("🔎")
    await boss.says("研究")
    assert boss.screen.startswith("3 questions with “研究”")
    assert boss.buttons[:3] == ["1", "2", "3"]
    await boss.press("3")
    assert TYPED.prompt in boss.screen
    await boss.press("🔎")
    assert "0 questions with “%_'”" in await boss.says("%_'")


async def test_questions_about_passages_are_found_with_them(boss: Somebody, store: Store) -> None:
    about = replace(CHOICE, passage="店员：买两条，我少收您＿＿。", prompt="这句话的空白处应该填哪一个？")
    store.add_set(only(about), START, "sha", "only.json", state=SetState.DRAFT).result()
    await boss.says("/revise only")
    await boss.press("🔎")

    assert f"1. {about.passage} – {about.prompt}" in await boss.says("少收")


async def test_what_two_admins_do_is_not_lost(world: World, boss: Somebody, store: Store) -> None:
    other = await admin(world, store, "Other")
    for each in (boss, other):
        await each.says("/revise draft")
    await boss.press("✏️ Edit")
    await boss.press("Prompt")
    await other.press("✏️ Edit")
    await other.press("Explanation (English)")
    await boss.says("新的问题？")
    await other.says("Because.")

    assert "新的问题？" in other.screen, "the other's edit is there"
    assert "English: Because." in other.screen
    card = store.revisions.card(1, 0)
    assert card is not None
    assert (card.change, card.question.prompt) == (2, "新的问题？")


async def test_who_edits_the_same_is_asked_again(world: World, boss: Somebody, store: Store) -> None:
    other = await admin(world, store, "Other")
    for each in (boss, other):
        await each.says("/revise draft")
        await each.press("✏️ Edit")
        await each.press("Prompt")
    await boss.says("甲？")
    await other.says("乙？")

    assert "Boss has changed this in the meantime" in other.screen
    assert "甲？" in other.screen
    card = store.revisions.card(1, 0)
    assert card is not None
    assert card.question.prompt == "甲？"
    await other.says("乙？")
    assert "乙？" in other.screen
    assert "Other" in other.screen


async def test_who_decides_under_an_old_look_sees_the_new_one(world: World, boss: Somebody, store: Store) -> None:
    other = await admin(world, store, "Other")
    for each in (boss, other):
        await each.says("/revise draft")
    await boss.press("✏️ Edit")
    await boss.press("Right answer")
    await boss.press("3")
    toast = await other.press("✗ Drop")

    assert toast == "Somebody has changed this question in the meantime. Look again."
    assert "✓ 3. 做投资" in other.screen
    assert "edited (Boss)" in other.screen
    await other.press("✗ Drop")
    assert store.revisions.progress(1).dropped == 1


async def test_buttons_pressed_twice_do_it_once(boss: Somebody, world: World, store: Store) -> None:
    await boss.says("/revise draft")
    for label in ("✓ Keep", "✗ Drop", "✓ Keep all", "✅ Finish and publish"):
        data = next(b["callback_data"] for row in boss.last.keyboard for b in row if b["text"].startswith(label))
        boss.presses(data, boss.last.id)
        boss.presses(data, boss.last.id)
        await world.quiet()
        if label == "✓ Keep all":
            await boss.press("✓ Keep")
    assert state(store) == (2, SetState.PUBLISHED)
    assert store.acts.count() == 3, "the grant, what was dropped, the version"
    assert "version 2" in boss.screen


async def test_it_goes_on_after_a_restart(world: World, store: Store) -> None:
    store.add_set(DRAFT, START, "sha of a draft", "draft.json", state=SetState.DRAFT).result()
    async with world.running():
        boss = await admin(world, store)
        await boss.says("/revise draft")
        await boss.press("✓ Keep")
    async with world.running():
        await boss.press("✏️ Edit")
    async with world.running():
        await boss.press("Option 1")
    async with world.running():
        await boss.says("Another option")
    async with world.running():
        await boss.press("🏁")
    async with world.running():
        await boss.press("💾 Finish, leave it a draft")
    assert state(store) == (2, SetState.DRAFT)
    assert latest(store).questions[1].options[0] == "Another option"
    assert latest(store).questions[1].key == "Another option"


async def test_no_empty_version_is_made(boss: Somebody, store: Store) -> None:
    await boss.says("/revise draft")
    for _ in range(4):
        await boss.press("✗ Drop")
    await boss.press("✅ Finish and publish")
    assert "at least one question" in boss.screen
    assert state(store) == (1, SetState.DRAFT)


async def test_questions_that_would_look_the_same_are_named_with_a_way_there(boss: Somebody, store: Store) -> None:
    publish(store, replace(MINI, id="two", questions=(TYPED, CHOICE, replace(CHOICE, id="b", prompt="乙？"))), START)
    await boss.says("/revise two")
    await boss.press("›")
    await boss.press("✏️ Edit")
    await boss.press("Prompt")
    await boss.says("乙？")
    await boss.press("🏁")
    await boss.press("✅ Finish and publish")

    assert "Question 3: Prompt, hint, passage and options are those of question 2 as well" in boss.screen
    await boss.press("3")
    assert "Question 3 of 3" in boss.screen


async def test_a_revision_can_be_thrown_away(boss: Somebody, store: Store) -> None:
    await boss.says("/revise draft")
    await boss.press("✗ Drop")
    await boss.press("🏁")
    await boss.press("🗑")
    assert "Throw away" in boss.screen
    await boss.press("🗑")
    assert "Thrown away" in boss.screen
    assert boss.last.buttons == ["📚 draft"]
    assert state(store) == (1, SetState.DRAFT)
    assert "4 to decide" in await boss.says("/revise draft")


async def test_old_buttons_lead_to_what_became_of_it(boss: Somebody, store: Store) -> None:
    await boss.says("/revise draft")
    card = boss.last
    data = [b["callback_data"] for row in card.keyboard for b in row]
    publish(store, replace(DRAFT, questions=(CHOICE,)), START)
    await boss.press("🏁")
    await boss.press("✅ Finish and publish")
    assert "Another version has come in" in boss.screen
    for each in data:
        await boss.press_data(each, card.id)
        assert "Another version has come in" in boss.screen
    await boss.press("▶ Begin again")
    assert "Question 1 of 1" in boss.screen


async def test_sets_are_listed_what_goes_on_first(boss: Somebody) -> None:
    await boss.says("/revise")
    assert boss.buttons[0] == "A small text · draft (draft)"
    await boss.press("A small text · draft (draft)")
    await boss.says("/revise")
    assert boss.buttons[0] == "✏️ A small text · draft (draft)"
    assert "no set with this id" in await boss.says("/revise nonsense")


async def test_long_lists_have_pages(boss: Somebody, store: Store) -> None:
    for number in range(12):
        publish(store, only(CHOICE, f"set{number}"), START)
    await boss.says("/revise")
    await boss.press("›")
    assert boss.buttons[-1] == "‹"
    assert len(boss.buttons) == 7


@pytest.mark.parametrize("data", ALL_PRESSES)
@pytest.mark.parametrize("role", [None, Role.TEACHER])
async def test_all_others_are_refused_at_every_step(
    boss: Somebody, ann: Somebody, store: Store, role: Role | None, data: str
) -> None:
    await boss.says("/revise draft")
    if role is not None:
        store.grant(ann.id, role, START).result()
    assert decoded(data) is not None
    assert "for admins" in await ann.says("/revise draft")
    assert "for admins" in (await ann.press_data(data, ann.last.id) or "")
    assert store.revisions.progress(1).changes == 0
    assert state(store) == (1, SetState.DRAFT)


async def test_who_is_an_admin_no_more_edits_nothing(boss: Somebody, store: Store) -> None:
    await boss.says("/revise draft")
    await boss.press("✏️ Edit")
    await boss.press("Prompt")
    store.revoke(boss.id, Role.ADMIN, START).result()
    assert "for admins" in await boss.says("x")
    assert store.revisions.progress(1).changes == 0


@pytest.mark.parametrize(
    "data",
    [
        *("bs:9:0", "bs:1:99", "bc:1:0:0:nonsense", "bp:1:0:nonsense", "bp:1:0:answers", "by:1:0:0:0", "by:1:0:0:9"),
        *("by:1:2:0:1", "bf:1:nonsense", "bo:99", "ff:99"),
    ],
)
async def test_what_no_button_says_is_nothing(boss: Somebody, store: Store, data: str) -> None:
    await boss.says("/revise draft")
    assert "does nothing" in (await boss.press_data(data, boss.last.id) or "")
    assert store.revisions.progress(1).changes == 0


async def draft_beside(world: World, boss: Somebody, store: Store, question: Question) -> None:
    """Publish a set, and save as a draft what a file makes of its question."""
    publish(store, only(CHOICE), START)
    boss.sends_file("only.json", write_set(only(question)))
    await world.files()
    await boss.press("📝")


@pytest.mark.usefixtures("_jobs_in_this_process")
async def test_a_draft_beside_a_published_set_becomes_its_next_version(
    world: World, boss: Somebody, store: Store
) -> None:
    await draft_beside(world, boss, store, replace(CHOICE, answer=("做投资",), why_not=()))
    await boss.press("📚")
    await boss.press("✏️ Revise")
    await boss.press("✏️ Edit")
    await boss.press("Prompt")
    await boss.says("新的问题？")
    await boss.press("🏁")
    await boss.press("✅ Finish and publish")

    assert boss.screen == "✅ One question: version 2 (published), 1 question."
    assert latest(store, "only").questions[0].prompt == "新的问题？"
    assert latest(store, "only").questions[0].key == "做投资"
    assert state(store, "only-draft") == (2, SetState.RETIRED)


@pytest.mark.usefixtures("_jobs_in_this_process")
async def test_a_revised_draft_whose_set_was_put_right_since_stays_a_draft_until_that_is_seen(
    world: World, boss: Somebody, store: Store
) -> None:
    await draft_beside(world, boss, store, replace(CHOICE, level=3))
    right = replace(CHOICE, answer=("做投资",), why_not=())
    store.add_set(only(right), START, "sha of two", "only.json").result()
    await boss.says("/revise only-draft")
    await boss.press("✏️ Edit")
    await boss.press("Prompt")
    await boss.says("新的问题？")
    await boss.press("🏁")
    await boss.press("✅ Finish and publish")

    assert "only has changed since this draft was saved" in boss.screen
    assert latest(store, "only").questions == (right,)
    assert state(store, "only-draft") == (2, SetState.DRAFT)
    await boss.press("📢 Publish all the same")
    assert latest(store, "only").questions[0].prompt == "新的问题？"
    assert state(store, "only-draft") == (2, SetState.RETIRED)


async def test_a_gap_is_asked_for_as_it_can_be_typed(boss: Somebody, store: Store) -> None:
    publish(store, only(replace(CHOICE, kind=Kind.CLOZE, prompt="我每天＿＿上班。")), START)
    await boss.says("/revise only")
    await boss.press("✏️ Edit")
    await boss.press("Prompt")
    assert "Write __ for the gap." in boss.screen
    assert "There is no gap; write __ where the answer goes." in await boss.says("他每天上班。")
    assert "他每天＿＿上班。" in await boss.says("他每天__上班。")
    await boss.press("✏️ Edit")
    await boss.press("Passage")
    assert "Write __ for the gap." not in boss.screen


@pytest.mark.usefixtures("_jobs_in_this_process")
async def test_what_was_thrown_away_publishes_no_draft_from_an_older_message(
    world: World, boss: Somebody, store: Store
) -> None:
    await draft_beside(world, boss, store, replace(CHOICE, answer=("做投资",), why_not=()))
    await boss.says("/revise only-draft")
    await boss.press("🏁")
    older = boss.last
    await boss.says("/revise only-draft")
    await boss.press("🏁")
    await boss.press("🗑")
    await boss.press("🗑")
    await boss.press("✅ Finish and publish", older)

    assert "Thrown away. The set stays as it is." in older.text
    assert state(store, "only") == (1, SetState.PUBLISHED)
    assert state(store, "only-draft") == (1, SetState.DRAFT)


async def test_a_draft_that_was_published_meanwhile_is_not_made_a_draft_again(boss: Somebody, store: Store) -> None:
    await boss.says("/revise draft")
    await boss.press("✗ Drop")
    await boss.press("🏁")
    store.set_state("draft", SetState.PUBLISHED).result()
    assert "Look again" in (await boss.press("💾 Finish, leave it a draft") or "")
    assert "State: published" in boss.screen
    assert state(store) == (1, SetState.PUBLISHED)
    await boss.press("✅ Finish and publish")
    assert state(store) == (2, SetState.PUBLISHED)


class TestFlags:
    async def flag(self, ann: Somebody) -> None:
        await ann.says("/quiz only 1")
        await ann.press("🚩")
        await ann.press("The answer is wrong")

    async def test_a_flagged_question_is_fixed_and_who_flagged_it_is_told(
        self, ann: Somebody, boss: Somebody, store: Store
    ) -> None:
        publish(store, only(CHOICE), START)
        await self.flag(ann)
        assert "Nobody has answered it yet" in boss.screen
        await boss.press("✏️ Fix")
        assert "Question 1 of 1" in boss.screen
        await boss.press("✏️ Edit")
        await boss.press("Right answer")
        await boss.press("1")
        assert store.flags.open_count() == 1
        await boss.press("🏁")
        before = len(ann.messages)
        await boss.press("✅ Finish and publish")

        assert len(ann.messages) == before + 1
        assert "It was put right" in ann.screen
        flag = store.flags.of(1)
        assert flag is not None
        assert (flag.state, flag.is_told) == (FlagState.ACCEPTED, True)
        await ann.says("/cancel")
        assert CHOICE.prompt in await ann.says("/quiz only 1"), "what was put right is asked again"

    async def test_who_flagged_is_told_where_the_bot_died_before_it_could(
        self, ann: Somebody, boss: Somebody, store: Store
    ) -> None:
        publish(store, replace(MINI, id="only"), START)
        await ann.says("/quiz only 1 comprehension")
        await ann.press("🚩")
        await ann.press("It is unclear")
        await boss.press("✏️ Fix")
        await boss.press("✗ Drop")
        await boss.press("🏁")
        overview = boss.last
        data = next(b["callback_data"] for row in overview.keyboard for b in row if "publish" in b["text"])
        revision = store.revisions.of(1)
        assert revision is not None
        after = revised(latest(store, "only"), store.revisions.decisions(1))
        store.revisions.finish(revision, 1, after, SetState.PUBLISHED, boss.id, START).result()

        before = len(ann.messages)
        await boss.press_data(data, overview.id)
        await boss.press_data(data, overview.id)
        assert len(ann.messages) == before + 1
        assert "You were right" in ann.screen
        assert "version 2 (published)" in boss.screen

    async def test_one_that_is_dropped_is_told_of_too(self, ann: Somebody, boss: Somebody, store: Store) -> None:
        publish(store, replace(MINI, id="only"), START)
        await ann.says("/quiz only 4")
        await ann.press("🚩")
        await ann.press("It is unclear")
        await boss.press("✏️ Fix")
        await boss.press("✗ Drop")
        await boss.press("🏁")
        await boss.press("✅ Finish and publish")
        assert "It is not asked any more" in ann.screen

    async def test_figures_stand_beside_a_flag_once_they_name_nobody(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        publish(store, only(CHOICE), START)
        for number in range(5):
            each = world.person(f"P{number}")
            await each.says("/quiz only 1")
            await each.press("做产品" if number else "做研究")
            if number == 3:
                await each.press("🚩")
                await each.press("It is unclear")
                assert "4 people have answered it: too few" in boss.screen
                assert "—" not in boss.screen
        await boss.says("/flags")
        await boss.press("1")
        assert "First answers: 5; mean credit 20 %" in boss.screen
        assert "✓ 做研究 — 1" in boss.screen
        assert "· 做产品 — 4" in boss.screen

    async def test_a_question_that_is_gone_cannot_be_fixed(self, ann: Somebody, boss: Somebody, store: Store) -> None:
        publish(store, only(CHOICE), START)
        await self.flag(ann)
        store.add_set(only(TYPED), START, "other", "only.json").result()
        assert "not in the set any more" in (await boss.press("✏️ Fix") or "")


async def test_sets_whose_long_titles_begin_alike_are_told_apart_in_the_list(boss: Somebody, store: Store) -> None:
    titles = [f"The long way to the summer house, part {part}" for part in "AB"]
    for title in titles:
        publish(store, replace(MINI, id=title[-1], title=Localized(en=title)), START)
    await boss.says("/revise")

    assert {f"{title} (published)" for title in titles} <= set(boss.buttons)
