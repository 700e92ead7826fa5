"""`/results`: sent in private to those who may see them, and to nobody else; groups are told where they are."""

from __future__ import annotations

import asyncio
import csv
from dataclasses import replace
from datetime import timedelta
from io import BytesIO, StringIO
from typing import TYPE_CHECKING, NamedTuple

import pytest
from openpyxl import load_workbook

from bot.rounds.round import NewRound, Terms
from bot.store import SetState
from bot.store.groups import Group
from bot.telegram.callback import encoded
from bot.telegram.presses.results import ListClasses, ShowResults
from bot.texts import texts_for
from bot.tutor.attempt import Attempt
from bot.tutor.learner import Learner
from bot.tutor.role import Role
from bot.tutor.session import QuestionRef
from bot.workshop import Crowded, TookTooLong, Workshop
from quizzes.grading import Verdict
from quizzes.question import Localized
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import Fault
from tests.bot.telegram.sets import CHOICE, MINI, only, publish

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import TypeAlias

    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.rules import Upload
    from tests.bot.botapi.running import World

    Settled: TypeAlias = Callable[[], Awaitable[None]]

GROUP, OTHER = -1_000_123, -1_000_456
pytestmark = pytest.mark.usefixtures("_jobs_in_this_process")
A_MOMENT = 4 / 3600  # hours: the clock of a test goes on a second each time it is asked, which is more than passes
CLASS = ("=cmd()", "田中さん", "Cai", "Dan", "Eve", "Fay")


@pytest.fixture
def class_(store: Store) -> Store:
    """Give two groups, in one of which six people have answered a question, two of them rightly."""
    for chat, title in ((GROUP, "Class\u202e 3b <b>"), (OTHER, "Class 4a")):
        group = Group(chat=chat, title=title, language=None, spoken="en", added_by=None, is_here=True)
        store.groups.join(group, START).result()
    for id_, name in enumerate(CLASS, 100):
        store.save_learner(Learner(id=id_, name=name)).result()
        store.record(answer(id_, GROUP, is_right=id_ < 102)).result()
    return store


def answer(learner: int, chat: int, *, is_right: bool) -> Attempt:
    return Attempt(
        key=f"{learner} {chat}",
        learner=learner,
        set_id="mini",
        version=1,
        question="choice",
        given=("做研究" if is_right else "做产品",),
        verdict=Verdict.CORRECT if is_right else Verdict.WRONG,
        credit=float(is_right),
        hints=0,
        seconds=3.0,
        at=START - timedelta(days=1),
        chat=chat,
    )


@pytest.fixture
def settled(world: World) -> Settled:
    """Wait until nothing is being made any more."""
    return world.done


def files(person: Somebody) -> dict[str, Upload]:
    return {message.file.name: message.file for message in person.messages if message.file is not None}


def in_group(world: World, chat: int = GROUP) -> list[str]:
    return [message.text for message in world.telegram.chats[chat].values()]


async def test_an_administrator_who_asks_in_the_group_gets_them_in_private(
    class_: Store, world: World, ann: Somebody, settled: Settled
) -> None:
    world.telegram.members[GROUP][ann.id] = "creator"
    ann.says_in_group("/results", GROUP)
    await settled()

    words, picture, workbook, table = ann.messages
    assert words.text == (
        "Results of “Class”\n6 learners, 6 answers to 1 question\n\n"
        "The hardest question (33 % of the credit):\n他们的目标是什么？\n\n"
        "Worth a look:\n• 他们的目标是什么？ (33 %) – Check the key: most choose one wrong option, "
        "or those who do well elsewhere go wrong here."
    )
    assert picture.file is not None
    assert [workbook.file and workbook.file.name, table.file and table.file.name] == [
        "results-2026-12-01.xlsx",
        "results-2026-12-01.csv",
    ]
    assert in_group(world) == []


async def test_the_files_hold_the_class_and_no_formula(
    class_: Store, world: World, ann: Somebody, settled: Settled
) -> None:
    world.telegram.members[GROUP][ann.id] = "creator"
    ann.says_in_group("/results", GROUP)
    await settled()

    found = files(ann)
    book = load_workbook(BytesIO(found["results-2026-12-01.xlsx"].content))
    assert book.sheetnames == ["attempts", "learners", "items", "analysis", "grid"]
    assert [row[1].value for row in book["learners"]][1:3] == ["'=cmd()", "田中さん"]
    rows = list(csv.reader(StringIO(found["results-2026-12-01.csv"].content.decode("utf-8-sig"), newline="")))
    assert [row[1] for row in rows[1:7]] == ["'=cmd()", *CLASS[1:]]
    assert {row[2] for row in rows[1:7]} == {str(GROUP)}


class Case(NamedTuple):
    role: Role | None
    status: str
    may: bool


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(Case(None, "member", may=False), id="a-member"),
        pytest.param(Case(None, "left", may=False), id="a-stranger"),
        pytest.param(Case(Role.TEACHER, "left", may=False), id="a-teacher-of-another-group"),
        pytest.param(Case(Role.TEACHER, "member", may=True), id="a-teacher-who-is-a-member"),
        pytest.param(Case(Role.ADMIN, "left", may=False), id="an-admin-of-the-bot-who-is-no-member"),
        pytest.param(Case(None, "creator", may=True), id="an-administrator"),
    ],
)
async def test_who_may_see_results_by_command_link_and_button(
    class_: Store, world: World, ann: Somebody, settled: Settled, case: Case
) -> None:
    world.telegram.members[GROUP][ann.id] = case.status
    if case.role is not None:
        class_.grant(ann.id, case.role, START).result()
    refused = [] if case.may else ["Results are for the group’s administrators, and for teachers who are members."]

    ann.says_in_group("/results", GROUP)
    await settled()
    assert (len(files(ann)), in_group(world)) == (3 if case.may else 0, refused)

    ann.writes(f"/start results_{-GROUP}")
    await settled()
    assert ("Results are for" in ann.screen) is not case.may

    toast = await ann.press_data(encoded(ShowResults(group=-GROUP)), ann.messages[0].id)
    await settled()
    assert (toast == "Only the group’s administrators and teachers can see that.") is not case.may
    assert bool(files(ann)) is case.may


async def test_who_cannot_be_written_to_is_told_so_in_the_group(
    class_: Store, world: World, ann: Somebody, settled: Settled
) -> None:
    world.telegram.members[GROUP][ann.id] = "creator"
    world.telegram.blocked.add(ann.id)
    ann.says_in_group("/results", GROUP)
    await settled()

    (told,) = world.telegram.chats[GROUP].values()
    assert "cannot write to you in private" in told.text
    assert next(button for row in told.keyboard for button in row)["url"].endswith(f"?start=results_{-GROUP}")

    world.telegram.blocked.clear()
    ann.writes(f"/start results_{-GROUP}")
    await settled()
    assert len(files(ann)) == 3


async def test_links_and_buttons_from_before_a_group_got_a_new_id_go_with_it(
    class_: Store, world: World, ann: Somebody, settled: Settled
) -> None:
    new = GROUP - 1
    class_.groups.move(GROUP, new).result()
    world.telegram.moved[GROUP] = new
    world.telegram.members[new][ann.id] = "creator"
    ann.writes(f"/start results_{-GROUP}")
    await settled()
    assert len(files(ann)) == 3

    toast = await ann.press_data(encoded(ShowResults(group=-GROUP)), ann.messages[0].id)
    await settled()
    assert toast == texts_for("en").say("toast-results")


async def test_in_private_there_is_a_choice_among_the_groups_that_one_teaches(
    class_: Store, world: World, ann: Somebody, settled: Settled
) -> None:
    await ann.says("/results")
    assert "Send /results in the group" in ann.screen

    for chat in (GROUP, OTHER):
        class_.record(answer(ann.id, chat, is_right=True)).result()
        world.telegram.members[chat][ann.id] = "creator"
    world.hours += 1  # who is an administrator is remembered for a minute
    await ann.says("/results")
    assert ann.buttons == ["Class 4a", "Class 3b <b>"]
    await ann.press("Class 4a")
    await settled()
    assert "1 learner, 1 answer to 1 question" in ann.messages[-4].text


async def test_the_only_group_goes_without_saying_and_others_are_not_offered(
    class_: Store, world: World, ann: Somebody, settled: Settled
) -> None:
    await ann.says("/help")
    for chat, status in ((GROUP, "member"), (OTHER, "creator")):
        class_.record(answer(ann.id, chat, is_right=True)).result()
        world.telegram.members[chat][ann.id] = status
    ann.writes("/results")
    await settled()

    assert "Results of “Class 4a”" in ann.messages[1].text
    assert "once 5 people have answered" in ann.messages[1].text

    ann.writes("/results nothing")
    await settled()
    assert ann.screen.startswith("I do not understand “nothing”.")


@pytest.mark.parametrize("named", ["MINI", "small text", "小さな"])
async def test_a_set_may_be_named(class_: Store, world: World, ann: Somebody, settled: Settled, named: str) -> None:
    world.telegram.members[GROUP][ann.id] = "creator"
    ann.says_in_group(f"/results {named}", GROUP)
    await settled()
    assert "Results of “Class · A small text”\n6 learners" in ann.messages[0].text


@pytest.mark.parametrize("said", ["nothing", "text", "mini only"])
async def test_what_names_no_set_or_several_is_not_taken_for_all_of_them(
    class_: Store, world: World, ann: Somebody, settled: Settled, said: str
) -> None:
    publish(class_, replace(only(CHOICE), title=Localized(en="Another text")), START)
    world.telegram.members[GROUP][ann.id] = "creator"
    ann.says_in_group(f"/results {said}", GROUP)
    await settled()
    told = f"I do not understand “{said}”. After /results you can write a set"
    assert told in in_group(world)[-1]
    assert ann.messages == []


async def test_of_two_sets_the_one_is_meant_whose_id_is_written_so(
    class_: Store, world: World, ann: Somebody, settled: Settled
) -> None:
    publish(class_, replace(MINI, id="Mini", title=Localized(en="Another text")), START)
    world.telegram.members[GROUP][ann.id] = "creator"
    ann.says_in_group("/results mini", GROUP)
    await settled()
    assert "Results of “Class · A small text”\n6 learners" in ann.messages[0].text


@pytest.mark.parametrize("said", ["exam", "期末", "exam-draft"])
async def test_nobody_learns_the_title_of_a_draft(
    class_: Store, world: World, ann: Somebody, settled: Settled, said: str
) -> None:
    draft = replace(only(CHOICE, "exam-draft"), title=Localized(zh="期末考试", en="Exam of June"))
    class_.add_set(draft, START, "sha-of-draft", "exam.json", state=SetState.DRAFT).result()
    world.telegram.members[GROUP][ann.id] = "creator"

    ann.says_in_group(f"/results {said}", GROUP)
    await settled()

    assert f"I do not understand “{said}”." in in_group(world)[-1]
    assert "期末考试" not in in_group(world)[-1]
    assert ann.messages == []


async def test_a_set_that_was_retired_may_be_named_still_but_stands_back_behind_one_that_is_there(
    class_: Store, world: World, ann: Somebody, settled: Settled
) -> None:
    publish(class_, replace(only(CHOICE, "mini-draft"), title=Localized(en="A small text, once more")), START)
    class_.set_state("mini-draft", SetState.RETIRED).result()
    world.telegram.members[GROUP][ann.id] = "creator"

    for said in ("small", "once more"):
        ann.says_in_group(f"/results {said}", GROUP)
        await settled()

    told = "\n".join(message.text for message in ann.messages)
    assert "Results of “Class · A small text”\n6 learners" in told
    assert "Nobody has answered anything in “Class · A small text, once more” yet." in told


async def test_a_button_gives_the_last_round_alone_and_all_again(
    class_: Store, world: World, ann: Somebody, settled: Settled
) -> None:
    ref = QuestionRef(set_id="mini", version=1, question="choice")
    new = NewRound(chat=GROUP, topic=None, questions=(ref,), terms=Terms(), language="en")
    round_ = class_.rounds.begin(new, START).result()
    assert round_ is not None
    again = replace(answer(100, GROUP, is_right=True), key="again", round=round_.id)
    class_.record(again).result()
    world.telegram.members[GROUP][ann.id] = "creator"
    ann.says_in_group("/results", GROUP)
    await settled()
    assert "6 learners, 7 answers" in ann.messages[0].text

    await ann.press("📊 Only the last round", ann.messages[0])
    await settled()
    assert "1 learner, 1 answer to 1 question" in ann.messages[4].text

    await ann.press("📊 All answers", ann.messages[4])
    await settled()
    assert "6 learners, 7 answers" in ann.messages[8].text


async def test_a_group_with_a_new_id_keeps_its_results(
    class_: Store, world: World, ann: Somebody, settled: Settled
) -> None:
    class_.groups.move(GROUP, OTHER - 1).result()
    world.telegram.members[OTHER - 1][ann.id] = "creator"
    ann.says_in_group("/results", OTHER - 1)
    await settled()

    assert "6 learners, 6 answers" in ann.messages[0].text
    assert len(class_.classes.answers(GROUP)) == len(class_.classes.answers(OTHER - 1)) == 6


async def test_a_group_in_which_nobody_answered_has_none(
    class_: Store, world: World, ann: Somebody, settled: Settled
) -> None:
    world.telegram.members[OTHER][ann.id] = "creator"
    ann.writes(f"/start results_{-OTHER}")
    await settled()

    assert ann.screen == "Nobody has answered anything in “Class 4a” yet."


async def test_who_stays_anonymous_gets_a_link(class_: Store, world: World, ann: Somebody, settled: Settled) -> None:
    chat = {"id": GROUP, "type": "supergroup", "title": "Class"}
    bot = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    entities = [{"type": "bot_command", "offset": 0, "length": 8}]
    envelope = {"message_id": 77, "date": 1_800_000_000, "from": bot, "sender_chat": chat, "chat": chat}
    world.telegram.push({"message": {**envelope, "text": "/results", "entities": entities}})
    await settled()

    (told,) = world.telegram.chats[GROUP].values()
    assert "I cannot see who you are" in told.text
    assert told.buttons == ["📊 Results in private"]


async def test_of_a_group_that_nobody_knows_telegram_is_not_asked(
    class_: Store, world: World, ann: Somebody, settled: Settled
) -> None:
    await ann.says("/start results_1")
    assert "Results are for" in ann.screen
    assert await ann.press_data(encoded(ShowResults(group=2)), ann.messages[0].id) is not None
    await settled()
    assert [method for method, _ in world.telegram.calls if method.startswith("getChat")] == []


@pytest.mark.parametrize("payload", ["results_", "results_-1", "results_x", "results_" + "9" * 50, "results_１"])
async def test_another_link_is_a_welcome(
    class_: Store, world: World, ann: Somebody, settled: Settled, payload: str
) -> None:
    await ann.says(f"/start {payload}")
    await settled()

    assert files(ann) == {}
    assert "Results" not in ann.screen


async def test_where_there_is_no_chat_yet_the_group_is_told(
    class_: Store, world: World, ann: Somebody, settled: Settled
) -> None:
    world.telegram.members[GROUP][ann.id] = "creator"
    world.telegram.faults["sendMessage"].append(Fault(400, "Bad Request: chat not found"))
    ann.says_in_group("/results", GROUP)
    await settled()

    assert ["cannot write to you" in text for text in in_group(world)] == [True]


async def test_files_that_did_not_arrive_are_said(class_: Store, world: World, ann: Somebody, settled: Settled) -> None:
    world.telegram.members[GROUP][ann.id] = "creator"
    world.telegram.faults["sendDocument"].append(Fault(400, "Bad Request: something"))
    ann.says_in_group("/results", GROUP)
    await settled()

    assert "could not be made" in ann.screen


@pytest.mark.parametrize(
    "is_made_between", [pytest.param(False, id="while it is made"), pytest.param(True, id="when it is there")]
)
async def test_pressed_twice_it_is_made_once(
    class_: Store, world: World, ann: Somebody, settled: Settled, *, is_made_between: bool
) -> None:
    world.telegram.members[GROUP][ann.id] = "creator"
    await ann.says("/help")
    data, pressed = encoded(ShowResults(group=-GROUP)), ann.last.id
    ann.presses(data, pressed)
    if is_made_between:
        await settled()
        world.hours -= A_MOMENT
    await ann.press_data(data, pressed)
    await settled()

    assert len(ann.messages) == 5


async def test_pressed_again_later_it_is_made_anew(
    class_: Store, world: World, ann: Somebody, settled: Settled
) -> None:
    world.telegram.members[GROUP][ann.id] = "creator"
    await ann.says("/help")
    data, pressed = encoded(ShowResults(group=-GROUP)), ann.last.id
    for _ in range(2):
        await ann.press_data(data, pressed)
        await settled()
        world.hours += 1

    assert len(ann.messages) == 9


async def test_while_it_is_made_it_is_not_made_twice(
    class_: Store, world: World, ann: Somebody, settled: Settled, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish, begun = asyncio.Event(), []

    async def made(*_: object) -> None:
        begun.append(1)
        await finish.wait()

    world.telegram.members[GROUP][ann.id] = "creator"
    monkeypatch.setattr(bot.workshop.__class__, "made_for", made)
    await ann.says("/help")
    data, pressed = encoded(ShowResults(group=-GROUP)), ann.last.id
    await ann.press_data(data, pressed)
    world.hours += 1
    assert await ann.press_data(data, pressed) == texts_for("en").say("toast-results")
    finish.set()
    await settled()

    assert begun == [1]


@pytest.mark.usefixtures("class_")
@pytest.mark.parametrize(
    ("error", "said"),
    [
        pytest.param(TookTooLong(), "could not be made", id="too slow"),
        pytest.param(Crowded(), "Too many files", id="too many want something"),
        pytest.param(ZeroDivisionError(), "could not be made", id="what nobody thought of"),
    ],
)
async def test_what_could_not_be_made_is_said(
    world: World, ann: Somebody, settled: Settled, monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    async def late(*_: object) -> None:
        raise error

    world.telegram.members[GROUP][ann.id] = "creator"
    monkeypatch.setattr(Workshop, "made_for", late)
    ann.says_in_group("/results", GROUP)
    await settled()

    assert said in ann.screen


@pytest.mark.parametrize("data", ["eg:0", "eg:1", "eg:999999999999999999", "eg:1:7", encoded(ListClasses(start=10**9))])
async def test_a_forged_button_shows_nothing(
    class_: Store, world: World, ann: Somebody, settled: Settled, data: str
) -> None:
    await ann.says("/help")
    await ann.press_data(data, ann.last.id)
    await settled()

    assert files(ann) == {}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        pytest.param("ja", ("「Class」の成績", "学習者6人、1問に6件の解答", "平均得点率33%"), id="ja"),
        pytest.param("zh-hans", ("“Class”的成绩", "6 名学习者、1 题共 6 次作答", "平均得分率 33%"), id="zh"),
    ],
)
async def test_the_words_are_in_the_person_s_language(
    class_: Store, world: World, bot: Bot, settled: Settled, language: str, expected: tuple[str, ...]
) -> None:
    person = world.person(language=language)
    world.telegram.members[GROUP][person.id] = "creator"
    person.says_in_group("/results", GROUP)
    await settled()

    assert [text for text in expected if text not in person.messages[0].text] == []


async def test_who_is_no_teacher_any_more_has_no_results_of_a_group_that_was_left(
    world: World, bot: Bot, store: Store, settled: Settled
) -> None:
    owner, teacher, ben = world.person(), world.person("Tea"), world.person("Ben")
    store.grant(teacher.id, Role.TEACHER, START).result()
    group = world.group(owner, teacher, ben)
    await group.adds_bot()
    await group.hears(teacher, "/push mini 1 comprehension")
    await world.rounds()
    await group.votes(ben, group.polls[0], 0)
    await group.removes_bot()

    teacher.writes(f"/start results_{-group.id}")
    await settled()
    assert len(files(teacher)) == 3
    store.revoke(teacher.id, Role.TEACHER, START).result()
    teacher.writes(f"/start results_{-group.id}")
    await settled()
    assert "Results are for" in teacher.screen
    await teacher.says("/push")
    assert not any("📊" in label for label in teacher.buttons)


@pytest.fixture
def olga(world: World) -> Somebody:
    """Give an owner by the environment, who has no role in the database; ask for her before the bot."""
    somebody = world.person("Olga")
    world.admins = frozenset({somebody.id})
    return somebody


async def test_an_owner_keeps_the_results_of_her_rounds_wherever_the_bot_was_sent_away(
    world: World, olga: Somebody, bot: Bot, settled: Settled
) -> None:
    mia, ben = world.person("Mia"), world.person("Ben")
    group = world.group(mia, olga, ben)
    world.telegram.members[group.id][olga.id] = "administrator"
    await group.adds_bot()
    await group.hears(olga, "/push mini 1 comprehension")
    await world.rounds()
    await group.votes(ben, group.polls[0], 0)
    await group.removes_bot()

    await olga.says("/push")
    assert "📊 Results, with groups I have left" in olga.buttons
    olga.writes("/results")
    await settled()
    assert len(files(olga)) == 3


async def test_whose_bot_was_sent_away_has_the_results_still(world: World, bot: Bot, settled: Settled) -> None:
    owner, ben = world.person(), world.person("Ben")
    group = world.group(owner, ben)
    await group.adds_bot()
    await group.hears(owner, "/push mini 1 comprehension")
    await world.rounds()
    await group.votes(ben, group.polls[0], 0)
    await group.removes_bot()

    await owner.says("/push")
    assert "📊 Results, with groups I have left" in owner.buttons
    await ben.says("/push")
    assert not any("📊" in label for label in ben.buttons)
    owner.writes("/results")
    await settled()
    assert "1 learner, 1 answer" in "\n".join(message.text for message in owner.messages)
    assert sum(message.file is not None for message in owner.messages) == 3
    ben.writes(f"/start results_{-group.id}")
    await settled()
    assert "Results are for" in ben.screen
