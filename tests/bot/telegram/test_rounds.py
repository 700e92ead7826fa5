"""Rounds in groups: polls go out, every first vote counts, the end is told, and nobody begins one who may not."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.rounds.board import Board, Window
from bot.rounds.poll import LONGEST_OPTION
from bot.rounds.round import RoundState
from bot.rounds.standings import RoundAnswer, Standing
from bot.store import SetState
from bot.telegram import pressed_twice
from bot.telegram.callback import encoded
from bot.telegram.group_courier import GroupCourier
from bot.telegram.limiter import TRIES, NoRoom
from bot.telegram.markup import as_text, pages
from bot.telegram.presses.rounds import BeginRound
from bot.telegram.round_plan import RoundPlan
from bot.telegram.round_screens import FEWER_PLACES, asked_in_private, board_screen, details_screen, result_screen
from bot.texts import LANGUAGES, texts_for
from bot.tutor.role import Role
from quizzes.grading import Verdict
from quizzes.question import Localized, Question, QuestionSet
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import AWAY, Fault
from tests.bot.telegram.rounds import CLASS, RIGHT, WRONG, choices, no_room, push, the_round
from tests.bot.telegram.sets import CHOICE, LETTERS, ORDER, TYPED, only, publish, set_aside

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World


pytestmark = pytest.mark.usefixtures("class_set")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_group_is_greeted_once_in_the_language_of_who_adds_the_bot(
    world: World, bot: Bot, language: str
) -> None:
    owner = world.person(language=language)
    group = world.group(owner)

    await group.adds_bot()
    group.bot_becomes("member", "administrator", owner)
    await group.hears(owner, "/start@made_up_bot group")

    (text,) = group.texts
    assert text.startswith(texts_for(language).say("group-hello"))


async def test_a_push_sends_that_many_quiz_polls_with_all_that_a_learner_needs(world: World, group: Group) -> None:
    polls = await push(world, group)

    assert len(polls) == 3
    for number, poll in enumerate(polls, start=1):
        question = next(each for each in CLASS.questions if each.prompt in poll.question)
        assert poll.question.startswith(f"{number}/3 ")
        assert poll.options == list(question.options)
        assert poll.options[poll.right] == question.key
        assert poll.given["explanation"] == question.explanation.en if question.explanation else False
        assert f"📖 {question.passage}" in poll.given["description"].splitlines()
        assert poll.given["shuffle_options"] == "true"
    assert len(group.texts) == 1  # the greeting


async def test_a_poll_cannot_be_forwarded_to_where_others_would_vote_in_it(world: World, group: Group) -> None:
    polls = await push(world, group)
    assert [poll.given["protect_content"] for poll in polls] == ["true"] * 3


async def test_what_a_push_does_not_understand_is_told_with_how_to_push(world: World, group: Group) -> None:
    assert await push(world, group, "nonsense 3") == []

    assert "“nonsense”" in group.texts[-1]
    assert "/push SET N KIND" in group.texts[-1]
    assert "/quiz" not in group.texts[-1]


@pytest.mark.parametrize("named", ["only", "ONLY", "question", "One question"])
async def test_a_push_of_a_set_that_was_retired_is_told_that_it_is_gone(world: World, group: Group, named: str) -> None:
    publish(world.store, only(CHOICE), START)
    world.store.set_state("only", SetState.RETIRED).result()

    assert await push(world, group, f"{named} 1") == []
    assert group.texts[-1] == texts_for("en").say("round-no-set")


@pytest.mark.parametrize(
    ("word", "language"),
    [
        pytest.param("ja", "ja", id="code"),
        pytest.param("zh-hans", "zh", id="long code"),
        pytest.param("日本語", "ja", id="own name"),
        pytest.param("ENGLISH", "en", id="capitals"),
    ],
)
async def test_a_group_takes_a_language_by_every_name_that_a_person_may_call_it(
    group: Group, word: str, language: str
) -> None:
    await group.hears(group.owner, f"/language {word}")

    assert group.last.text == texts_for(language).say("group-language-saved")


async def test_help_in_a_group_says_what_there_is_in_groups(group: Group, ben: Somebody) -> None:
    await group.hears(ben, "/help")

    assert group.texts[-1] == group.texts[0]
    assert "/push" in group.texts[-1]


async def test_a_part_of_a_title_that_two_sets_have_asks_which_of_them(
    world: World, store: Store, group: Group
) -> None:
    publish(store, replace(CLASS, id="other", title=Localized(en="Another class set")), START)
    assert await push(world, group, "class set 5") == []
    assert group.last.buttons == ["Another class set (12)", "Class set (12)"]


async def test_every_page_of_sets_keeps_what_was_said(world: World, store: Store, group: Group) -> None:
    for number in range(10, 20):
        publish(store, replace(CLASS, id=f"n{number}", title=Localized(en=f"Night bus {number}")), START)
    await group.hears(group.owner, "/push night bus comprehension")
    first = group.last.buttons
    await group.press(group.owner, "›")
    second = group.last.buttons

    assert {f"Night bus {number} (12)" for number in range(10, 20)} == {*first, *second} - {"‹", "›"}
    await group.press(group.owner, "Night bus")
    assert texts_for("en").say("kind-comprehension") in group.last.buttons


@pytest.mark.parametrize("arguments", ["class 5 comprehension", "CLASS 5", "5 class 読解", "Class Set 5", "set 5"])
async def test_a_push_takes_its_words_in_any_order(world: World, group: Group, arguments: str) -> None:
    assert len(await push(world, group, arguments)) == 5


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ja", "出せる問題は12問だけです。50問ではなく12問"),
        ("en", "Only 12 questions fit: this round asks them, and not 50."),
        ("zh", "可用的只有 12 题，所以这一轮出 12 题，不是 50 题"),
    ],
)
async def test_more_than_there_are_is_all_that_there_are_and_the_group_is_told(
    world: World, group: Group, language: str, said: str
) -> None:
    await group.hears(group.owner, f"/language {language}")
    assert len(await push(world, group, "class 50")) == 12
    assert said in group.texts[-1]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ja", "1回のラウンドは100問までです。500問ではなく100問"),
        ("en", "A round has at most 100 questions: this one asks 100 and not 500."),
        ("zh", "一轮最多 100 题，所以这一轮出 100 题，不是 500 题"),
    ],
)
async def test_more_than_a_round_can_have_is_cut_and_the_group_is_told(
    world: World, store: Store, group: Group, language: str, said: str
) -> None:
    publish(store, QuestionSet(id="large", title=Localized(en="Large"), questions=choices(120)), START)
    await group.hears(group.owner, f"/language {language}")
    await group.hears(group.owner, "/push large 500")

    assert len(the_round(store).questions) == 100
    assert any(said in text for text in group.texts)


@pytest.mark.parametrize("count", ["12", "3"])
async def test_of_a_round_as_long_as_was_asked_for_nothing_is_said(world: World, group: Group, count: str) -> None:
    said = len(group.texts)
    assert len(await push(world, group, f"class {count}")) == int(count)
    assert len(group.texts) == said


async def test_what_does_not_fit_into_a_poll_is_not_asked(world: World, store: Store, group: Group) -> None:
    long = replace(
        CHOICE, id="long", prompt="长？", options=("甲", "乙" * (LONGEST_OPTION + 1)), answer=("甲",), why_not=()
    )
    publish(
        store, QuestionSet(id="mix", title=Localized(en="M"), questions=(long, TYPED, ORDER, CHOICE, LETTERS)), START
    )

    polls = await push(world, group, "mix 9")

    assert {poll.options[0] for poll in polls} == {CHOICE.options[0], LETTERS.options[0]}


async def test_votes_are_attempts_of_their_learners_in_the_round(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    await group.votes(ben, polls[1], WRONG)

    attempts = list(store.attempts(learner=ben.id))
    assert [(each.chat, each.round, each.credit) for each in attempts] == [(group.id, 1, 1.0), (group.id, 1, 0.0)]
    assert store.score(ben.id).answered == 2
    assert "2" in await ben.says("/score")


async def test_the_first_vote_counts_and_one_taken_back_is_kept(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    await group.votes(ben, polls[0], None)
    await group.votes(ben, polls[0], WRONG)

    (attempt,) = store.attempts(learner=ben.id)
    assert attempt.credit == 1


async def test_a_vote_that_comes_twice_counts_once(world: World, store: Store, group: Group, ben: Somebody) -> None:
    polls = await push(world, group)
    update = world.telegram.updates[group.casts(ben, polls[0], RIGHT)]
    await world.quiet()
    world.telegram.deliver_again(update)
    await world.quiet()

    assert store.score(ben.id).answered == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_end_tells_the_standings_with_ties_and_the_hardest_question(
    world: World, store: Store, group: Group, ben: Somebody, language: str
) -> None:
    await group.hears(group.owner, f"/language {language}")
    cleo, dan = world.person("Cleo_*[<b>"), world.person("Dan")
    polls = await push(world, group)
    for somebody, chosen in ((ben, (1, 1, 0)), (cleo, (1, 1, 1)), (dan, (1, 1, 0)), (group.owner, (1, 0, 0))):
        for poll, option in zip(polls, chosen, strict=True):
            await group.votes(somebody, poll, option)

    await group.hears(group.owner, "/stop")
    await world.rounds()

    text, texts = group.texts[-1], texts_for(language)
    lines = text.splitlines()
    assert lines[0] == texts.say("round-over")
    assert lines[4:8] == ["🥇 Cleo_*[<b> – 3/3", "🥈 Ben – 2/3", "🥈 Dan – 2/3", "4. Ann – 1/3"]
    assert texts.say("round-hardest", number=3, correct=1, answered=4) in text
    hardest = next(each for each in CLASS.questions if each.prompt in polls[2].question)
    assert hardest.prompt in text
    assert all(poll.is_closed for poll in polls)


@pytest.mark.parametrize(("language", "told"), [("en", "(no name)"), ("ja", "（名前なし）"), ("zh", "（没有名字）")])
async def test_who_has_a_name_that_shows_nothing_is_said_to_have_none(
    world: World, group: Group, language: str, told: str
) -> None:
    await group.hears(group.owner, f"/language {language}")
    polls = await push(world, group)
    await group.votes(world.person("\u3164\u200b"), polls[0], RIGHT)
    await group.hears(group.owner, "/stop")
    await world.rounds()
    assert f"🥇 {told} – 1/3" in group.texts[-1]

    await group.hears(group.owner, "/leaderboard")
    assert f"🥇 {told} – 1/1" in group.texts[-1]


async def test_a_long_name_is_whole_in_what_tells_of_a_round(world: World, group: Group) -> None:
    long = world.person("Maria-Magdalena Konstantinopoulou von Hohenzollern zu Sigmaringen")
    polls = await push(world, group)
    await group.votes(long, polls[0], RIGHT)
    await group.hears(group.owner, "/leaderboard")
    assert f"🥇 {long.name} – 1/1" in group.texts[-1]

    await group.owner.says("/start")
    await group.hears(group.owner, "/stop")
    await world.rounds()
    await world.rounds()
    assert f"🥇 {long.name} – 1/3" in group.texts[-1]
    assert f"🥇 {long.name} – 1/3" in group.owner.messages[-1].text


async def test_a_round_ends_in_the_language_that_the_group_has_by_then(
    world: World, group: Group, ben: Somebody
) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    await group.hears(group.owner, "/language zh")
    await group.hears(group.owner, "/stop")
    await world.rounds()

    assert group.texts[-1].startswith(texts_for("zh").say("round-over"))


async def test_a_round_ends_when_its_polls_close(world: World, store: Store, group: Group, ben: Somebody) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    await group.closes(*polls)
    await world.rounds()

    assert the_round(store).state is RoundState.ENDED
    assert "Ben – 1/3" in group.texts[-1]


async def test_a_vote_that_comes_after_the_end_is_in_the_standings_too(
    world: World, group: Group, ben: Somebody
) -> None:
    polls = await push(world, group)
    await group.closes(*polls)
    await world.rounds()
    before = len(group.messages)
    group.casts(ben, polls[0], RIGHT)
    await world.quiet()
    await world.rounds()

    assert "Ben – 1/3" in group.texts[-1]
    assert len(group.messages) == before


async def test_standings_that_a_late_vote_leaves_as_they_are_are_not_sent_again(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    polls = await push(world, group)
    for somebody, poll, option in ((ben, 0, WRONG), (group.owner, 0, WRONG), (group.owner, 1, RIGHT)):
        await group.votes(somebody, polls[poll], option)
    learner = store.learner(ben.id)
    assert learner is not None
    store.save_learner(replace(learner, is_hidden=True)).result()
    await group.closes(*polls)
    for _ in range(4):
        await world.rounds()
    before = [(message.text, message.edits) for message in group.messages]
    group.casts(ben, polls[1], RIGHT)
    await world.quiet()
    for _ in range(4):
        await world.rounds()

    assert len(list(store.attempts(learner=ben.id))) == 2
    assert [(message.text, message.edits) for message in group.messages] == before
    assert world.telegram.violations == [], "Telegram refuses to change a message into what it is"
    assert store.rounds.unsettled() == []


async def test_the_details_go_to_who_began_in_private(world: World, group: Group, ben: Somebody) -> None:
    await group.owner.says("/start")
    polls = await push(world, group)
    await group.votes(ben, polls[0], WRONG)
    await group.hears(group.owner, "/stop")
    await world.rounds()
    await world.rounds()

    assert "The round in “Class”" in group.owner.screen
    assert "1. 0/1 right" in group.owner.screen
    assert sum("The round in" in message.text for message in group.owner.messages) == 1


@pytest.mark.parametrize("status", ["member", "kicked"])
async def test_who_may_teach_no_more_does_not_get_the_details_of_the_round_that_they_began(
    world: World, group: Group, ben: Somebody, status: str
) -> None:
    await group.owner.says("/start")
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    told = len(group.owner.messages)
    world.telegram.members[group.id][group.owner.id] = status
    await group.closes(*polls)
    world.hours = 1
    for _ in range(4):
        await world.rounds()

    assert "Ben – 1/3" in group.texts[-1]
    assert len(group.owner.messages) == told


@pytest.mark.usefixtures("_tries_at_once")
@pytest.mark.parametrize(
    ("method", "faults"),
    [
        pytest.param("sendMessage", [None, *[AWAY] * TRIES], id="they cannot be sent"),
        pytest.param("getChatAdministrators", [AWAY] * TRIES, id="nobody says to whom they may be"),
    ],
)
async def test_details_that_cannot_be_sent_for_a_while_come_when_they_can_and_once(
    world: World, store: Store, group: Group, ben: Somebody, method: str, faults: list[Fault | None]
) -> None:
    await group.owner.says("/start")
    polls = await push(world, group)
    await group.votes(ben, polls[0], WRONG)
    await group.hears(group.owner, "/stop")
    world.telegram.faults[method] = faults.copy()
    world.hours = 0.1  # what Telegram said of who may is remembered for a minute
    for _ in range(4):
        await world.rounds()

    assert the_round(store).is_told
    assert world.telegram.faults[method] == []
    assert sum("The round in" in message.text for message in group.owner.messages) == 1


async def test_a_question_about_a_passage_is_told_of_with_it(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    about = replace(CHOICE, passage="店员：买两条，我少收您＿＿。", prompt="这句话的空白处应该填哪一个？")
    publish(store, only(about), START)
    await group.owner.says("/start")
    polls = await push(world, group, "only 1")
    await group.votes(ben, polls[0], WRONG)
    await group.hears(group.owner, "/stop")
    await world.rounds()
    await world.rounds()

    assert f"\n{about.passage}\n{about.prompt}\n" in group.texts[-1]
    assert f"1. 0/1 right · {about.passage}" in group.owner.screen


@pytest.mark.parametrize(("said", "count"), [("3", 3), ("10", 10), ("3 reading", 3), ("1000", 100)])
async def test_a_count_without_a_set_holds_when_the_set_is_chosen(
    world: World, store: Store, group: Group, said: str, count: int
) -> None:
    publish(store, replace(CLASS, id="other", title=Localized(en="Other")), START)
    texts = texts_for("en")
    await group.hears(group.owner, f"/push {said}")
    await group.press(group.owner, "Other")
    assert texts.say("button-count", count=count) in [button["text"] for row in group.last.keyboard for button in row]

    await group.press(group.owner, texts.say("pace-all"))
    await group.press(group.owner, texts.say("round-begin"))
    assert len(the_round(store).questions) == min(count, 12)


async def test_a_key_that_is_put_right_during_a_round_is_the_one_that_is_told(
    world: World, group: Group, ben: Somebody, store: Store
) -> None:
    texts = texts_for("en")
    await group.hears(group.owner, "/push class")
    await group.press(group.owner, texts.say("pace-all"))
    await group.press(group.owner, texts.say("round-begin"))
    await world.rounds()
    await group.votes(ben, group.polls[0], RIGHT)
    right = tuple(replace(each, answer=each.options[:1], explanation=None) for each in CLASS.questions)
    store.add_set(replace(CLASS, questions=right), START, "another sha", "class.json").result()
    await group.votes(group.owner, group.polls[0], RIGHT)
    world.hours += 1
    await world.rounds()
    await world.rounds()

    assert len(group.polls) > 1
    assert group.polls[-1].right == WRONG
    await group.hears(group.owner, "/stop")
    await world.rounds()
    first = next(each for each in CLASS.questions if each.id == the_round(store).questions[0].question)
    assert f"Answer: {first.options[0]}" in group.texts[-1]


async def test_a_question_that_is_set_aside_during_a_round_is_not_asked_in_it(
    world: World, group: Group, ben: Somebody, store: Store
) -> None:
    texts = texts_for("en")
    await group.hears(group.owner, "/push class")
    await group.press(group.owner, texts.say("pace-all"))
    await group.press(group.owner, texts.say("round-begin"))
    await world.rounds()
    await group.votes(ben, group.polls[0], RIGHT)
    set_aside(store, ben.id, "class", the_round(store).questions[1].question, START)
    await group.votes(group.owner, group.polls[0], RIGHT)
    world.hours += 1
    await world.rounds()
    await world.rounds()

    askings = store.rounds.askings(the_round(store).id)
    assert [asking.position for asking in askings if asking.poll is not None] == [0, 2]


async def test_of_a_round_that_is_stopped_only_what_was_asked_is_counted(
    world: World, group: Group, ben: Somebody
) -> None:
    texts = texts_for("en")
    await group.owner.says("/start")
    await group.hears(group.owner, "/push class")
    await group.press(group.owner, texts.say("pace-all"))
    await group.press(group.owner, texts.say("round-begin"))
    await world.rounds()
    await group.votes(ben, group.polls[0], RIGHT)
    await group.hears(group.owner, "/stop")
    await world.rounds()

    assert len(group.polls) == 1
    assert "🥇 Ben – 1/1" in group.texts[-1]
    told = group.owner.screen
    assert [line[0] for line in told.splitlines() if "right" in line or "–" in line] == ["1", "🥇"]


async def test_the_details_of_a_crowd_name_the_first_and_count_the_rest(
    world: World, group: Group, store: Store
) -> None:
    await push(world, group)
    answers = [RoundAnswer(learner=id_, position=0, verdict=Verdict.CORRECT, seconds=None) for id_ in range(230)]
    names = {id_: f"Learner {id_}" for id_ in range(230)}
    screen = details_screen(texts_for("en"), "Class", answers, the_round(store), [None] * 3, names)
    told = as_text(screen.runs)

    assert told.count("Learner") == 200
    assert told.endswith("… and 30 more")


LONG = replace(
    TYPED,
    prompt=f"{'很长的话，' * 900}我们的＿＿是做研究。",
    hint=Localized(en="a long hint " * 400),
    answer=("目标" * 2000,),
    passage="一段文章。" * 900,
    explanation=Localized(en="because " * 600),
)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_standings_of_a_crowd_with_long_names_and_a_long_question_have_one_message(
    world: World, group: Group, store: Store, language: str
) -> None:
    await push(world, group)
    answers = [RoundAnswer(learner=id_, position=0, verdict=Verdict.WRONG, seconds=None) for id_ in range(80)]
    names = {id_: f"{id_} {'N' * 60}" for id_ in range(80)}
    (page,) = pages(result_screen(texts_for(language), the_round(store), answers, names, LONG, 3).runs)

    assert as_text(page).count("NNN ") + as_text(page).count("N…") >= FEWER_PLACES
    assert "60" in as_text(page)


async def test_the_standings_of_a_crowd_with_short_names_have_fifty_of_them(
    world: World, group: Group, store: Store
) -> None:
    await push(world, group)
    answers = [RoundAnswer(learner=id_, position=0, verdict=Verdict.WRONG, seconds=None) for id_ in range(80)]
    names = {id_: f"Learner {id_}" for id_ in range(80)}
    screen = result_screen(texts_for("en"), the_round(store), answers, names, TYPED, 3)

    assert as_text(screen.runs).count("Learner") == 50
    assert "… and 30 more" in as_text(screen.runs)


async def test_who_wants_no_name_shown_takes_no_place_in_the_standings_and_is_counted(
    world: World, group: Group, store: Store
) -> None:
    await push(world, group)
    verdicts = [Verdict.CORRECT] + [Verdict.WRONG] * 60
    answers = [RoundAnswer(learner=id_, position=0, verdict=verdict) for id_, verdict in enumerate(verdicts)]
    names = {0: None, **{id_: f"Learner {id_}" for id_ in range(1, 61)}}
    screen = result_screen(texts_for("en"), the_round(store), answers, names, TYPED, 3)

    assert "61 people, 1 question" in as_text(screen.runs)
    assert as_text(screen.runs).count("1. Learner") == 50
    assert "… and 10 more" in as_text(screen.runs)


async def test_where_whole_names_do_not_fit_they_are_cut_before_places_are(
    world: World, group: Group, store: Store
) -> None:
    await push(world, group)
    answers = [RoundAnswer(learner=id_, position=0, verdict=Verdict.WRONG, seconds=None) for id_ in range(50)]
    names = {id_: f"{id_} {'N' * 90}" for id_ in range(50)}
    (page,) = pages(result_screen(texts_for("en"), the_round(store), answers, names, None, 3).runs)

    assert as_text(page).count("N…") == 50


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_leaderboard_of_the_longest_names_has_one_message(language: str) -> None:
    top = tuple(Standing(place=1, learner=id_, points=1, correct=1, answered=9) for id_ in range(20))
    names = dict.fromkeys(range(20), "N" * 200)
    board = Board(top=top, own=None)
    (page,) = pages(board_screen(texts_for(language), Window.ALL, board, names, "A long title " * 15).runs)

    assert as_text(page).count("N…") == 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_question_for_the_private_chat_is_shown_around_its_gap_in_one_message(language: str) -> None:
    (page,) = pages(asked_in_private(texts_for(language), LONG, 1, 3, "https://t.me/made_up_bot?start=r_1_0").runs)
    assert "我们的＿＿是做研究。" in as_text(page)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ja", "解答なし：第1、3–5問（計4問）"),
        ("en", "Nobody answered no. 1, 3–5 (4 in all)"),
        ("zh", "无人作答：第 1、3–5 题（共 4 题）"),
    ],
)
async def test_the_details_sum_up_what_nobody_answered(
    world: World, store: Store, group: Group, language: str, said: str
) -> None:
    await push(world, group)
    answers = [RoundAnswer(learner=7, position=1, verdict=Verdict.WRONG, seconds=None)]
    screen = details_screen(texts_for(language), "Class", answers, the_round(store), [None] * 5, {7: "Ben"})
    told = as_text(screen.runs).splitlines()

    assert told[2].startswith("2. ")
    assert told[3] == said
    assert told[4] == ""


async def test_the_details_of_a_round_that_all_answered_name_no_question_as_unanswered(
    world: World, store: Store, group: Group
) -> None:
    await push(world, group)
    answers = [RoundAnswer(learner=7, position=0, verdict=Verdict.WRONG, seconds=None)]
    screen = details_screen(texts_for("en"), "Class", answers, the_round(store), [None], {7: "Ben"})

    assert "Nobody answered" not in as_text(screen.runs)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_under_the_standings_a_link_leads_everybody_to_their_mistakes_in_their_own_language(
    world: World, group: Group, ben: Somebody, language: str
) -> None:
    await group.hears(group.owner, "/language en")
    await ben.says(f"/language {language}")
    poll, *_ = await push(world, group)
    wrong = next(each for each in CLASS.questions if each.prompt in poll.question)
    await group.votes(ben, poll, 0)
    await group.hears(group.owner, "/stop")
    await world.rounds()

    (button,) = (button for row in group.last.keyboard for button in row)
    assert button["text"] == texts_for("en").say("button-round-mistakes")
    assert button["url"] == "https://t.me/made_up_bot?start=mistakes"
    await ben.says("/start mistakes")
    assert wrong.prompt in ben.screen
    await ben.press(wrong.options[WRONG])
    assert ("番は乙です。" if language == "ja" else "is 乙.") in ben.screen


async def test_who_got_nothing_wrong_hears_so_behind_that_link(world: World, group: Group, ben: Somebody) -> None:
    for poll in await push(world, group):
        await group.votes(ben, poll, 1)
    await group.hears(group.owner, "/stop")
    await world.rounds()

    assert await ben.says("/start mistakes") == texts_for("en").say("mistakes-none")


async def test_under_standings_without_an_answer_there_is_no_such_link(world: World, group: Group) -> None:
    await push(world, group)
    await group.hears(group.owner, "/stop")
    await world.rounds()

    assert group.texts[-1].endswith(texts_for("en").say("round-nobody"))
    assert group.last.keyboard == []


async def test_the_details_of_a_round_in_which_nobody_answered_are_one_line(world: World, group: Group) -> None:
    await group.owner.says("/start")
    await push(world, group)
    await group.hears(group.owner, "/stop")
    await world.rounds()
    await world.rounds()

    assert group.owner.screen.splitlines()[2:] == ["Nobody has answered."]


async def test_of_who_did_not_answer_everything_it_is_said_how_much_they_answered(
    world: World, group: Group, ben: Somebody
) -> None:
    polls = await push(world, group)
    for poll, option in zip(polls, (RIGHT, RIGHT, WRONG), strict=True):
        await group.votes(group.owner, poll, option)
    await group.votes(ben, polls[1], WRONG)
    await group.hears(group.owner, "/stop")
    await world.rounds()

    assert group.texts[-1].splitlines()[4:6] == ["🥇 Ann – 2/3", "2. Ben – 0/3 · 1 answered"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_leaderboard_says_that_it_counts_what_was_answered(
    world: World, group: Group, ben: Somebody, language: str
) -> None:
    await group.hears(group.owner, f"/language {language}")
    polls = await push(world, group)
    await group.votes(ben, polls[1], RIGHT)
    await group.hears(group.owner, "/stop")
    await group.hears(ben, "/leaderboard")

    told = group.texts[-1].splitlines()
    assert told[1] == texts_for(language).say("board-counts")
    assert told[-1] == "🥇 Ben – 1/1"


async def test_an_empty_leaderboard_says_nothing_of_counting(group: Group, ben: Somebody) -> None:
    await group.hears(ben, "/leaderboard")

    assert texts_for("en").say("board-counts") not in group.texts[-1]


async def test_who_began_and_cannot_be_reached_hears_it_in_the_group_once(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    async def play() -> None:
        polls = await push(world, group)
        await group.votes(ben, polls[-1], RIGHT)
        await group.hears(group.owner, "/stop")
        for _ in range(4):
            await world.rounds()

    world.telegram.blocked.add(group.owner.id)
    for _ in range(2):
        await play()
    assert [text.count("cannot write to you in private") for text in group.texts].count(1) == 1
    told = next(message for message in group.messages if "in private yet" in message.text)
    assert told.keyboard[0][0]["url"] == f"https://t.me/made_up_bot?start=results_{-group.id}"
    tried = [given for name, given in world.telegram.calls if name == "sendMessage"]
    assert sum(given["chat_id"] == str(group.owner.id) for given in tried) == 1

    world.telegram.blocked.clear()
    await group.owner.says("/start")
    await play()
    assert "The round in “Class”" in group.owner.screen


async def test_a_second_push_is_refused_with_a_word(world: World, group: Group) -> None:
    await push(world, group)
    await push(world, group)

    assert len(group.polls) == 3
    assert "running already" in group.texts[-1]


async def test_of_two_pushes_at_once_one_begins_a_round_and_is_logged(world: World, store: Store, group: Group) -> None:
    group.says(group.owner, "/push class 3")
    group.says_anonymously("/push class 3")
    await world.quiet()
    await world.rounds()

    assert len(group.polls) == 3
    assert store.acts.count() == 1
    assert "running already" in group.texts[-1]


async def test_a_push_of_a_kind_that_the_set_lacks_says_so(world: World, group: Group) -> None:
    assert await push(world, group, "class 3 translation") == []
    assert "No question of that kind" in group.texts[-1]


async def test_a_push_of_a_level_that_the_set_lacks_names_those_that_it_has(
    world: World, group: Group, store: Store
) -> None:
    levels = [replace(question, level=1 + i % 2) for i, question in enumerate(choices(4))]
    publish(store, QuestionSet(id="levels", title=Localized(en="Levels"), questions=tuple(levels)), START)

    assert await push(world, group, "levels 3 hsk9") == []
    assert group.texts[-1] == "No question of HSK 7–9 there fits into a poll. There are some of HSK 1, HSK 2."
    assert await push(world, group, "levels 3 translation hsk1") == []
    assert "No question of that kind" in group.texts[-1]


async def test_a_push_of_hsk_9_asks_questions_of_the_top_levels_which_are_one(
    world: World, group: Group, store: Store
) -> None:
    levels = [replace(question, level=7 + i % 3) for i, question in enumerate(choices(3))]
    publish(store, QuestionSet(id="levels", title=Localized(en="Levels"), questions=tuple(levels)), START)

    assert len(await push(world, group, "levels 3 hsk9")) == 3


async def test_a_stop_without_a_round_says_so(group: Group) -> None:
    await group.hears(group.owner, "/stop")

    assert "No round" in group.texts[-1]


async def test_members_and_strangers_may_neither_begin_nor_stop(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    await push(world, group, by=ben)
    assert not group.polls
    assert "Only the group’s administrators" in group.texts[-1]

    await push(world, group)
    await group.hears(ben, "/stop")
    assert the_round(store).is_open
    data = encoded(BeginRound(set_id="class", plan=RoundPlan().code))
    stranger = world.person("Eve")
    for somebody in (ben, stranger):
        toast = await group.press_data(somebody, data, group.last.id)
        assert toast is not None
        assert "Only the group’s administrators" in toast
    assert store.rounds.find(2) is None


@pytest.mark.parametrize("data", ["tb:class:999999999", "tb:none:010000000", "td:class:x", "tl:", "s:1:0", "nonsense"])
async def test_a_forged_button_does_nothing(world: World, store: Store, group: Group, data: str) -> None:
    await group.press_data(group.owner, data, group.last.id)
    await world.rounds()

    assert store.rounds.find(1) is None
    assert not group.polls


async def test_a_group_button_in_private_does_nothing(ann: Somebody, group: Group, store: Store) -> None:
    await ann.says("/start")
    await ann.press_data(encoded(BeginRound(set_id="class", plan=RoundPlan().code)), ann.last.id)

    assert store.rounds.find(1) is None


async def test_a_teacher_may_who_is_a_member_and_none_who_is_not(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    stranger = world.person("Eve")
    for somebody in (ben, stranger):
        store.grant(somebody.id, Role.TEACHER, START).result()

    await push(world, group, by=stranger)
    assert not group.polls
    world.telegram.faults["getChatMember"] = [Fault(400, "Bad Request: CHAT_ADMIN_REQUIRED")]
    await push(world, group, by=ben)
    assert not group.polls
    await push(world, group, by=ben)
    assert len(group.polls) == 3


NEWS = {"id": -100_77, "type": "channel", "title": "News"}


async def test_anonymous_administrators_may_and_who_writes_for_a_channel_hears_why_not(
    world: World, group: Group
) -> None:
    group.sends(ben_like(), text="/push class 3", entities=command_entities(), sender_chat=NEWS)
    await world.quiet()
    await world.rounds()
    assert not group.polls
    assert group.texts[1:] == [texts_for("en").say("not-as-channel")]

    group.says_anonymously("/push class 3")
    await world.quiet()
    await world.rounds()
    assert len(group.polls) == 3


@pytest.mark.parametrize("command", ["/help", "/quiz", "/leaderboard", "/start"])
async def test_who_writes_for_a_channel_gets_what_is_for_all(world: World, group: Group, command: str) -> None:
    group.sends(ben_like(), text=command, entities=command_entities(), sender_chat=NEWS)
    await world.quiet()
    assert len(group.texts) == 2
    assert group.texts[1] != texts_for("en").say("not-as-channel")


async def test_a_post_of_the_channel_to_which_a_group_belongs_is_no_command(world: World, group: Group) -> None:
    post = {"sender_chat": NEWS, "is_automatic_forward": True}
    group.sends(ben_like(), text="/leaderboard", entities=command_entities(), **post)
    await world.quiet()
    assert len(group.texts) == 1


def ben_like() -> dict[str, object]:
    """Give the account that writes for channels."""
    return {"id": 136_817_688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}


def command_entities() -> list[dict[str, object]]:
    """Mark the first five characters as a command."""
    return [{"type": "bot_command", "offset": 0, "length": 5}]


async def test_a_round_stays_in_its_topic(world: World, group: Group, ben: Somebody) -> None:
    await group.hears(group.owner, "/push class 2", message_thread_id=7, is_topic_message=True)
    await world.rounds()
    await group.votes(ben, group.polls[0], RIGHT)
    await group.hears(group.owner, "/stop", message_thread_id=9, is_topic_message=True)
    await world.rounds()

    told = [message for message in group.messages if message.topic == 9]
    assert [message.text for message in told] == [texts_for("en").say("round-stopped-elsewhere")]
    assert {message.topic for message in group.messages[1:] if message not in told} == {7}
    assert len(group.messages) == 6
    assert [picture.topic for picture in group.pictures] == [7]


async def test_a_vote_for_an_option_with_invisible_marks_counts(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    marked = replace(CLASS.questions[0], options=("甲", "\u2067乙\u2069", "丙\u200b丁"), answer=("\u2067乙\u2069",))
    publish(store, QuestionSet(id="marked", title=Localized(en="Marked"), questions=(marked,)), START)
    (poll,) = await push(world, group, "marked 1")
    await group.votes(ben, poll, RIGHT)
    await group.votes(group.owner, poll, 2)

    verdicts = [(answer.learner, answer.is_right) for answer in store.rounds.answers(1)]
    assert verdicts == [(ben.id, True), (group.owner.id, False)]


async def test_a_topic_that_is_closed_ends_what_is_in_it_and_no_more(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    await group.hears(group.owner, "/schedule daily 11:00 class 1")
    world.telegram.faults["sendPoll"] = [Fault(400, "Bad Request: TOPIC_CLOSED")]
    await group.hears(group.owner, "/push class 2", message_thread_id=7, is_topic_message=True)
    await world.rounds()

    assert the_round(store).state is RoundState.CUT
    assert store.rounds.unsettled() == []
    (schedule,) = store.schedules.of_chat(group.id)
    assert not schedule.is_paused
    found = store.groups.find(group.id)
    assert found is not None
    assert found.is_here


@pytest.mark.parametrize(
    "said",
    [
        "not enough rights to send text messages to the chat",
        "have no rights to send a message",
        "CHAT_WRITE_FORBIDDEN",
        "CHAT_RESTRICTED",
    ],
)
async def test_where_the_bot_may_not_write_a_round_ends_and_whoever_began_it_hears_why(
    world: World, store: Store, group: Group, said: str
) -> None:
    await group.owner.says("/start")
    world.telegram.faults["sendPoll"] = [Fault(400, f"Bad Request: {said}")]
    assert await push(world, group) == []

    assert the_round(store).state is RoundState.CUT
    assert store.rounds.unsettled() == []
    assert group.owner.screen == texts_for("en").say("group-closed", group="Class")
    assert len(await push(world, group)) == 3


async def test_who_may_teach_no_more_does_not_hear_what_became_of_their_round_and_schedules(
    world: World, bot: Bot, store: Store, group: Group
) -> None:
    await group.owner.says("/start")
    await group.hears(group.owner, "/schedule daily 9:00 class 3")
    told = len(group.owner.messages)
    world.telegram.members[group.id][group.owner.id] = "kicked"
    world.hours = 23.2
    world.telegram.faults["sendPoll"] = [Fault(400, "Bad Request: CHAT_WRITE_FORBIDDEN")]
    await bot.watches.schedules.look()
    await world.rounds()

    assert the_round(store).state is RoundState.CUT
    assert len(group.owner.messages) == told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("said", ["TOPIC_CLOSED", "not enough rights to send text messages to the chat"])
async def test_who_writes_a_command_where_the_bot_may_not_answer_is_told_so_in_private(
    world: World, bot: Bot, store: Store, language: str, said: str
) -> None:
    owner = world.person(language=language)
    group = world.group(owner)
    await owner.says("/start")
    await group.adds_bot()
    world.telegram.faults["sendMessage"] = [Fault(400, f"Bad Request: {said}")]
    await group.hears(owner, "/push")

    assert owner.screen == texts_for(language).say("group-unanswered", group="Class")
    found = store.groups.find(group.id)
    assert found is not None
    assert found.is_here


async def test_a_command_that_cannot_be_answered_anywhere_is_no_fault(world: World, group: Group) -> None:
    mute, unknown = Fault(400, "Bad Request: CHAT_WRITE_FORBIDDEN"), Fault(400, "Bad Request: chat not found")
    world.telegram.faults["sendMessage"] = [mute, unknown]
    await group.hears(group.owner, "/push")
    world.telegram.faults["sendMessage"] = [mute]
    group.says_anonymously("/push")
    await world.quiet()

    assert len(group.texts) == 1
    assert group.owner.messages == []


async def test_where_nothing_can_be_said_at_the_end_of_a_round_it_is_not_tried_again(
    world: World, store: Store, group: Group
) -> None:
    await push(world, group)
    world.telegram.faults["sendMessage"] = [Fault(400, "not enough rights to send text messages to the chat")] * 9
    await group.hears(group.owner, "/stop")
    for _ in range(3):
        await world.rounds()

    assert store.rounds.unsettled() == []
    assert len(world.telegram.faults["sendMessage"]) == 8


@pytest.mark.parametrize("said", ["TOPIC_CLOSED", "not enough rights to send text messages to the chat"])
async def test_what_was_answered_before_a_round_was_cut_short_is_told_in_private(
    world: World, store: Store, group: Group, ben: Somebody, said: str
) -> None:
    await group.owner.says("/start")
    await group.hears(group.owner, "/push class", message_thread_id=7, is_topic_message=True)
    await group.press(group.owner, texts_for("en").say("pace-all"))
    await group.press(group.owner, texts_for("en").say("round-begin"))
    await world.rounds()
    await group.votes(ben, group.polls[0], RIGHT)
    world.telegram.faults["sendPoll"] = [Fault(400, f"Bad Request: {said}")]
    await group.closes(*group.polls)
    for _ in range(3):
        await world.rounds()

    assert store.rounds.unsettled() == []
    told = [message.text for message in group.owner.messages if "The round in “Class”" in message.text]
    assert len(told) == 1
    assert "Ben – 1/1" in told[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("said", "key"),
    [
        pytest.param("TOPIC_CLOSED", "topic-closed-standings", id="topic"),
        pytest.param("not enough rights to send text messages to the chat", "group-closed-standings", id="group"),
    ],
)
async def test_standings_that_cannot_be_shown_to_the_group_go_to_the_teacher_with_the_cure(
    world: World, bot: Bot, store: Store, language: str, said: str, key: str
) -> None:
    publish(store, CLASS, START)
    owner, ben = world.person(language=language), world.person("Ben")
    group = world.group(owner, ben)
    await owner.says("/start")
    await group.adds_bot()
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    before = len(owner.messages)
    world.telegram.faults["sendMessage"] = [Fault(400, f"Bad Request: {said}")]
    await group.hears(owner, "/stop")
    for _ in range(3):
        await world.rounds()

    told = [message.text for message in owner.messages[before:]]
    assert len(told) == 1
    assert told[0].startswith(texts_for(language).say(key, group="Class"))
    assert "Ben – 1/3" in told[0]


@pytest.mark.parametrize("said", ["not enough rights to send polls to the chat", "CHAT_SEND_POLL_FORBIDDEN"])
async def test_where_the_bot_may_send_no_polls_the_group_hears_why_its_round_is_over(
    world: World, store: Store, group: Group, said: str
) -> None:
    world.telegram.faults["sendPoll"] = [Fault(400, f"Bad Request: {said}")]
    assert await push(world, group) == []

    assert group.texts[1:] == [texts_for("en").say("round-no-polls")]
    assert store.rounds.unsettled() == []
    assert len(await push(world, group)) == 3


@pytest.mark.parametrize("language", LANGUAGES)
async def test_where_telegram_takes_no_question_the_group_hears_so_and_not_that_nobody_has_answered(
    world: World, store: Store, group: Group, language: str
) -> None:
    await group.hears(group.owner, f"/language {language}")
    before = len(group.texts)
    world.telegram.faults["sendPoll"] = [Fault(400, "Bad Request: CHAT_ADMIN_REQUIRED")] * 3
    assert await push(world, group) == []

    assert group.texts[before:] == [texts_for(language).say("round-all-refused")]
    assert store.rounds.unsettled() == []


async def test_where_telegram_takes_some_of_the_questions_the_round_has_its_standings(
    world: World, group: Group, ben: Somebody
) -> None:
    world.telegram.faults["sendPoll"] = [Fault(400, "Bad Request: POLL_OPTION_INVALID")] * 2
    (poll,) = await push(world, group)
    await group.votes(ben, poll, RIGHT)
    await group.hears(group.owner, "/stop")
    await world.rounds()

    assert "Ben" in group.texts[-1]
    assert texts_for("en").say("round-all-refused") not in group.texts


async def test_polls_forbidden_in_the_midst_of_a_round_leave_the_standings_in_the_language_of_the_group_by_then(
    world: World, group: Group, ben: Somebody
) -> None:
    await group.hears(group.owner, "/push class")
    await group.press(group.owner, texts_for("en").say("pace-all"))
    await group.press(group.owner, texts_for("en").say("round-begin"))
    await world.rounds()
    await group.votes(ben, group.polls[0], RIGHT)
    await group.hears(group.owner, "/language ja")
    world.telegram.faults["sendPoll"] = [Fault(400, "Bad Request: CHAT_SEND_POLL_FORBIDDEN")]
    await group.closes(*group.polls)
    await world.rounds()

    assert texts_for("ja").say("round-no-polls") in group.texts
    assert "Ben – " in group.texts[-1]


async def test_a_group_that_gets_a_new_id_keeps_all(world: World, store: Store, group: Group, ben: Somebody) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    old, new = group.id, group.id - 1
    group.sends(group.owner.user(), migrate_to_chat_id=new)
    world.telegram.moved[old] = new
    world.telegram.members[new] = world.telegram.members[old]
    await world.quiet()
    group.id = new
    group.casts(ben, polls[1], RIGHT)
    await world.quiet()

    assert {attempt.chat for attempt in store.attempts(learner=ben.id)} == {new}
    await group.hears(ben, "/leaderboard all")
    assert "Ben – 2/2" in group.texts[-1]
    await group.hears(group.owner, "/stop")
    await world.rounds()
    assert "Ben – 2/3" in group.texts[-1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param("/help", "/push", id="help"),
        pytest.param("/leaderboard all", "Ben – 1/1", id="the leaderboard"),
        pytest.param("/schedule daily 9:00 class 3", "✅ Scheduled.", id="a schedule"),
    ],
)
async def test_a_reply_follows_a_group_that_got_its_new_id_meanwhile(
    world: World, store: Store, group: Group, ben: Somebody, words: str, said: str
) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    old, new = group.id, group.id - 1
    world.telegram.moved[old] = new
    world.telegram.members[new] = world.telegram.members[old]
    await group.hears(group.owner, words)
    group.id = new

    assert said in group.texts[-1]
    assert store.groups.find(old) == store.groups.find(new)
    assert {schedule.plan.chat for schedule in store.schedules.of_chat(new)} <= {new}


@pytest.mark.parametrize("command", ["/push class", "/schedule"])
async def test_a_button_in_the_group_that_was_leaves_the_messages_of_the_group_that_is_alone(
    world: World, group: Group, ben: Somebody, command: str
) -> None:
    await group.hears(group.owner, command)
    pressed, label = group.last, group.last.buttons[0]
    old, new = group.id, group.id - 1
    group.sends(group.owner.user(), migrate_to_chat_id=new)
    world.telegram.moved[old] = new
    world.telegram.members[new] = world.telegram.members[old]
    await world.quiet()
    group.id = new
    await group.hears(ben, "/leaderboard")
    told = group.last
    world.telegram.chats[new] = {pressed.id: replace(told, id=pressed.id)}
    group.id = old
    toast = await group.press(group.owner, label, pressed)

    assert toast == texts_for("en").say("toast-group-moved")
    assert [each.text for each in world.telegram.chats[new].values()] == [told.text]


async def test_a_question_that_a_moved_group_did_not_get_is_not_in_doubt(
    world: World, store: Store, group: Group
) -> None:
    old, new = group.id, group.id - 1
    await group.hears(group.owner, "/push class 1")
    world.telegram.moved[old] = new
    world.telegram.members[new] = world.telegram.members[old]
    await world.rounds()
    group.id = new

    (asking,) = store.rounds.askings(1)
    assert asking.poll == group.polls[0].id


async def test_what_a_group_was_under_its_old_id_is_not_what_the_bot_has_left(
    world: World, store: Store, group: Group
) -> None:
    await push(world, group)
    old, new = group.id, group.id - 1
    group.sends(group.owner.user(), migrate_to_chat_id=new)
    world.telegram.moved[old] = new
    await world.quiet()
    group.bot_becomes("member", "left", group.owner)
    await world.quiet()

    assert the_round(store).is_open
    assert [each.chat for each in store.groups.here()] == [new]


async def test_a_group_that_is_left_by_its_old_id_before_its_new_one_is_told_goes_on(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    group.type = "group"
    await group.hears(group.owner, "/schedule daily 9:00 class 3")
    polls = await push(world, group, "class 2")
    old, new = group.id, group.id - 1
    world.telegram.moved[old] = new
    group.bot_becomes("member", "left", group.owner)
    group.sends(group.owner.user(), migrate_to_chat_id=new)
    await world.quiet()
    await group.votes(ben, polls[0], RIGHT)

    assert the_round(store).is_open
    assert [each.chat for each in store.groups.here()] == [new]
    assert [schedule.is_paused for schedule in store.schedules.of_chat(new)] == [False]
    assert {attempt.chat for attempt in store.attempts(learner=ben.id)} == {new}


@pytest.mark.parametrize("code", [403, 502])
async def test_a_small_group_that_throws_the_bot_out_is_left_whatever_telegram_answers(
    world: World, store: Store, group: Group, code: int
) -> None:
    group.type = "group"
    await push(world, group)
    world.telegram.faults["sendChatAction"] = [Fault(code, "bot was kicked from the group chat")] * 9
    group.bot_becomes("member", "kicked", group.owner)
    await world.quiet()

    assert the_round(store).state is RoundState.CUT
    assert store.groups.here() == []


async def test_a_small_group_in_which_one_has_thrown_the_bot_out_and_another_has_added_it_again_is_greeted(
    world: World, store: Store
) -> None:
    async with world.running():
        ann, ben = world.person(), world.person("Ben")
        group = world.group(ann, ben)
        group.type = "group"
        await group.adds_bot()
    group.bot_becomes("member", "kicked", ann)
    group.bot_becomes("left", "member", ben)
    async with world.running():
        await world.quiet()

    assert [each.chat for each in store.groups.here()] == [group.id]
    assert [text.startswith("👋") for text in group.texts] == [True, True]


async def test_a_group_that_moved_unseen_is_found_by_the_refusal(world: World, store: Store, group: Group) -> None:
    await group.hears(group.owner, "/push class 3")
    old, new = group.id, group.id - 1
    world.telegram.moved[old] = new
    for _ in range(6):
        await world.rounds()

    assert the_round(store).chat == new
    assert len([poll for poll in world.telegram.polls.values() if poll.chat == new]) == 3


async def test_a_group_that_throws_the_bot_out_hears_nothing_more(world: World, store: Store, group: Group) -> None:
    await push(world, group)
    await group.removes_bot()
    calls = len(world.telegram.calls)
    await world.rounds()

    assert the_round(store).state is RoundState.CUT
    assert not [name for name, _ in world.telegram.calls[calls:] if name.startswith("send")]
    assert store.rounds.unsettled() == []


async def test_a_group_that_is_lost_unseen_is_left(world: World, store: Store, group: Group) -> None:
    await group.hears(group.owner, "/push class 3")
    world.telegram.removed.add(group.id)
    await world.rounds()

    assert the_round(store).state is RoundState.CUT


async def test_a_button_pressed_twice_while_a_round_is_chosen_changes_the_message_once(
    world: World, group: Group
) -> None:
    await group.hears(group.owner, "/push class")
    message = next(each for each in reversed(group.messages) if each.keyboard)
    pace = texts_for("en").say("pace-all")
    data = next(b["callback_data"] for row in message.keyboard for b in row if b["text"] == pace)
    for _ in range(2):
        group.presses(group.owner, data, message.id)
    await group.owner.quiet()

    assert [name for name, _ in world.telegram.calls].count("editMessageText") == 1


@pytest.mark.parametrize("is_chosen", [True, False], ids=["from the list of sets", "by its name"])
async def test_two_buttons_pressed_before_the_message_has_changed_both_count(
    world: World, store: Store, group: Group, *, is_chosen: bool
) -> None:
    await group.hears(group.owner, "/push" if is_chosen else "/push class")
    texts = texts_for("en")
    if is_chosen:
        await group.press(group.owner, "Class set")
    message = next(each for each in reversed(group.messages) if each.keyboard)
    data = {button["text"]: button["callback_data"] for row in message.keyboard for button in row}
    for label in (texts.say("pace-all"), texts.say("results-shown"), texts.say("round-begin")):
        group.presses(group.owner, data[label], message.id)
    await group.owner.quiet()

    terms = the_round(store).terms
    assert (terms.pace, terms.is_hidden) == ("after", True)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_buttons_do_what_the_words_do(world: World, store: Store, group: Group, language: str) -> None:
    await group.hears(group.owner, f"/language {language}")
    texts = texts_for(language)
    await group.hears(group.owner, "/push")
    await group.press(group.owner, "Class set")
    await group.press(group.owner, texts.say("button-count", count=10))
    await group.press(group.owner, texts.say("pace-all"))
    await group.press(group.owner, texts.say("scoring-right"))
    await group.press(group.owner, texts.say("results-shown"))
    await group.press(group.owner, texts.say("prefer-new"))
    await group.press(group.owner, texts.say("round-begin"))
    await world.rounds()

    terms = the_round(store).terms
    assert (terms.pace, terms.scoring, terms.is_hidden) == ("after", "speed", True)
    assert len(the_round(store).questions) == 12
    assert len(group.polls) == 1  # the next comes when this one is closed
    assert group.polls[0].given["hide_results_until_closes"] == "true"

    await group.closes(group.polls[0])
    await world.rounds()
    assert len(group.polls) == 2


async def test_a_start_button_pressed_twice_begins_one_round(world: World, store: Store, group: Group) -> None:
    await group.hears(group.owner, "/push class")
    message = group.last
    data = encoded(BeginRound(set_id="class", plan=RoundPlan(count=5).code))
    await group.press_data(group.owner, data, message.id)
    toast = await group.press_data(group.owner, data, message.id)

    assert toast is not None
    assert "running already" in toast
    assert store.rounds.find(2) is None


async def test_a_start_button_pressed_twice_in_a_moment_says_of_no_other_round(
    world: World, store: Store, group: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pressed_twice, "TWICE", timedelta(minutes=1))  # this clock goes on whenever it is looked at
    await group.hears(group.owner, "/push class")
    data = encoded(BeginRound(set_id="class", plan=RoundPlan(count=5).code))
    message = group.last.id
    presses = [group.presses(group.owner, data, message) for _ in range(2)]
    await group.owner.quiet()

    assert [world.telegram.toasts[press] for press in presses] == [None, None]
    assert store.rounds.find(2) is None


async def typing_round(
    world: World, store: Store, group: Group, question: Question = TYPED, *, is_for_speed: bool = False
) -> str:
    """Begin a round of a question that is answered in private, and give what its link says."""
    publish(store, QuestionSet(id="typing", title=Localized(en="T"), questions=(question,)), START)
    plan = RoundPlan(count=5).turned("forms")
    code = (plan.turned("scoring") if is_for_speed else plan).code
    await group.press_data(group.owner, encoded(BeginRound(set_id="typing", plan=code)), group.last.id)
    await world.rounds()
    return group.last.keyboard[0][0]["url"].partition("?start=")[2]


async def test_typed_and_order_questions_are_answered_in_private_and_count_for_the_round(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    payload = await typing_round(world, store, group)

    eve = world.person("Eve")
    assert "not in" in await eve.says(f"/start {payload}")
    world.telegram.faults["getChatMember"] = [Fault(400, "Bad Request: member list is inaccessible")]
    assert texts_for("en").say("membership-unknown") in await ben.says(f"/start {payload}")
    assert TYPED.prompt in await ben.says(f"/start {payload}")
    assert "Only characters are asked for here" in await ben.says("mùbiāo")
    await ben.says("目标")
    assert any("✅" in message.text for message in ben.messages)
    assert "already" in await ben.says(f"/start {payload}")

    (attempt,) = store.attempts(learner=ben.id)
    assert (attempt.chat, attempt.round) == (group.id, 1)
    await group.hears(group.owner, "/stop")
    await world.rounds()
    assert "Ben – 1/1" in group.texts[-1]
    assert "question is not there any more" in await eve.says("/start r_9_0")
    assert "is over" in await eve.says(f"/start {payload}")


@pytest.mark.parametrize("opened", [pytest.param(1, id="opened once"), pytest.param(2, id="opened again")])
async def test_where_speed_counts_the_time_in_private_runs_from_when_the_group_was_asked(
    world: World, store: Store, group: Group, ben: Somebody, opened: int
) -> None:
    payload = await typing_round(world, store, group, is_for_speed=True)
    for _ in range(opened):
        world.hours += 15 / 3600
        await ben.says(f"/start {payload}")
    await ben.says("目标")

    (answer,) = store.rounds.answers(1)
    assert answer.seconds is not None
    assert answer.seconds > 15 * opened


@pytest.mark.parametrize("way", ["⏹", "⏭"])
async def test_a_hint_in_private_stays_had_when_the_question_of_a_round_is_opened_again(
    world: World, store: Store, group: Group, ben: Somebody, way: str
) -> None:
    payload = await typing_round(world, store, group)

    await ben.says(f"/start {payload}")
    await ben.press("💡")
    await ben.press(way)
    await ben.says(f"/start {payload}")
    await ben.says("目标")

    (attempt,) = store.attempts(learner=ben.id)
    assert (attempt.round, attempt.hints, attempt.credit) == (1, 1, 0.9)


async def test_what_is_skipped_in_private_is_not_told_while_the_round_goes_on(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    payload = await typing_round(world, store, group)
    await ben.says(f"/start {payload}")

    await ben.press("⏭")

    assert any("⏭ Skipped" in message.text for message in ben.messages)
    assert not any(TYPED.answer[0] in message.text for message in ben.messages)
    await ben.says(f"/start {payload}")
    assert "✅" in await ben.says(TYPED.answer[0])


@pytest.mark.parametrize("question", [TYPED, ORDER], ids=["typed", "tapped"])
async def test_what_is_answered_in_private_when_the_standings_are_there_counts_no_more(
    world: World, store: Store, group: Group, ben: Somebody, question: Question
) -> None:
    payload = await typing_round(world, store, group, question)
    await ben.says(f"/start {payload}")
    for tile in question.answer if question is ORDER else ():
        await ben.press(tile)
    await group.hears(group.owner, "/stop")
    await world.rounds()

    if question is ORDER:
        await ben.press("☑")
    else:
        await ben.says(question.key)

    assert "is over" in ben.screen
    assert store.open_session(ben.id) is None
    assert store.score(ben.id).answered == 0


async def test_a_press_on_what_was_answered_before_the_round_was_over_says_that_it_was_answered(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    payload = await typing_round(world, store, group, ORDER)
    await ben.says(f"/start {payload}")
    for tile in ORDER.answer:
        await ben.press(tile)
    question = ben.last
    submit = next(b["callback_data"] for row in question.keyboard for b in row if b["text"].startswith("☑"))
    await ben.press("☑")
    await group.hears(group.owner, "/stop")
    await world.rounds()

    assert await ben.press_data(submit, question.id) == texts_for("en").say("toast-answered")
    assert "is over" not in ben.screen
    assert store.open_session(ben.id) is not None
    assert store.score(ben.id).answered == 1


@pytest.mark.parametrize(
    ("said", "unknown"),
    [
        pytest.param("foo", "foo", id="a word"),
        pytest.param("month Klass", "Klass", id="after a window"),
        pytest.param("", None, id="nothing"),
        pytest.param("今月 CLASS", None, id="a window and a set"),
        pytest.param("class all", None, id="the other way round"),
        pytest.param("\u200emonth\u200b", None, id="with marks that nobody sees"),
        pytest.param("all class set", None, id="a title"),
        pytest.param("mini set", "set", id="a set and a part of another's title"),
        pytest.param("s", "s", id="a letter"),
    ],
)
async def test_a_word_that_is_neither_window_nor_set_is_no_leaderboard(
    world: World, group: Group, ben: Somebody, said: str, unknown: str | None
) -> None:
    await push(world, group)
    await group.hears(ben, f"/leaderboard {said}")

    told = f"I do not understand “{unknown}”. After /leaderboard you can write week, month or all, and a set. The sets"
    assert (told in group.texts[-1]) is (unknown is not None)
    assert ("🏆" in group.texts[-1]) is (unknown is None)
    assert unknown is None or ": class" in group.texts[-1]


async def test_the_leaderboard_is_for_all_and_hides_who_wants_to_be_hidden(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    await group.votes(group.owner, polls[0], WRONG)
    await group.hears(ben, "/leaderboard month")
    assert group.texts[-1].splitlines()[3:] == ["🥇 Ben – 1/1", "2. Ann – 0/1"]

    learner = store.learner(group.owner.id)
    assert learner is not None
    store.save_learner(replace(learner, is_hidden=True)).result()
    await group.hears(ben, "/leaderboard all class")
    assert group.texts[-1].splitlines()[4:] == ["🥇 Ben – 1/1"]

    world.hours = 24 * 8
    await group.hears(ben, "/leaderboard week")
    assert texts_for("en").say("board-empty") in group.texts[-1]


async def test_a_class_that_asks_for_the_leaderboard_at_once_hears_it_as_one_where_the_group_has_to_wait(
    world: World, group: Group
) -> None:
    people = [world.person(f"P{number}") for number in range(12)]
    polls = await push(world, group, "class 1")
    for person in people[1:]:
        await group.votes(person, polls[0], RIGHT)
    await group.votes(people[0], polls[0], WRONG)
    await group.hears(people[0], "/leaderboard")
    own = texts_for("en").say("board-place", place=12, correct=0)
    assert own in group.texts[-1]

    world.telegram.faults["sendMessage"] = [Fault(429, "Too Many Requests", parameters={"retry_after": 3})]
    before = len(group.texts)
    group.says(people[0], "/leaderboard")
    while world.telegram.faults["sendMessage"]:  # noqa: ASYNC110 - nobody tells of it
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.1)
    for person in people[1:]:
        group.says(person, "/leaderboard")
    await world.quiet()

    assert [own in told for told in group.texts[before:]] == [True, False]


async def test_of_a_set_that_was_retired_the_leaderboard_can_be_seen_still(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    store.set_state("class", SetState.RETIRED).result()
    for said in ("all class", "class set all"):
        await group.hears(ben, f"/leaderboard {said}")
        assert group.texts[-1].splitlines()[1] == "Class set"
        assert group.texts[-1].splitlines()[4:] == ["🥇 Ben – 1/1"]


async def test_where_all_who_answered_are_hidden_it_is_not_said_that_nobody_has(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    learner = store.learner(ben.id)
    assert learner is not None
    store.save_learner(replace(learner, is_hidden=True)).result()
    await group.hears(ben, "/leaderboard")

    assert "answered" not in group.texts[-1]
    assert "nobody to show" in group.texts[-1]


@pytest.mark.parametrize(
    ("hours", "is_counted"),
    [
        pytest.param(7 * 24 - 1, True, id="not yet seven days later"),
        pytest.param(7 * 24 + 13, True, id="on the day seven days later"),
        pytest.param(7 * 24 + 15, False, id="on the day after that"),
    ],
)
async def test_the_week_of_one_set_begins_when_that_of_all_does(
    world: World, group: Group, ben: Somebody, hours: int, *, is_counted: bool
) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    world.hours = hours
    for said in ("week", "week class"):
        await group.hears(ben, f"/leaderboard {said}")

    assert ["Ben – 1/1" in text for text in group.texts[-2:]] == [is_counted, is_counted]


async def test_where_nobody_was_right_nobody_gets_a_medal(world: World, group: Group, ben: Somebody) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], WRONG)
    await group.votes(group.owner, polls[0], WRONG)
    await group.hears(ben, "/leaderboard")

    assert sorted(group.texts[-1].splitlines()[3:]) == ["1. Ann – 0/1", "1. Ben – 0/1"]


async def test_new_questions_come_before_those_the_group_knows(world: World, group: Group) -> None:
    first = await push(world, group, "class 6")
    await group.hears(group.owner, "/stop")
    await world.rounds()
    both = await push(world, group, "class 6")

    assert len({poll.question.partition("\n")[2] for poll in both}) == 12
    assert len(first) == 6


async def test_a_poll_whose_answer_was_lost_is_known_by_its_votes(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    world.telegram.faults["sendPoll"] = [Fault(502, is_carried_out=True)]
    polls = await push(world, group, "class 1")
    assert len(polls) == 1
    group.casts(ben, polls[0], RIGHT, tells=True)
    await world.quiet()
    await world.rounds()

    assert store.score(ben.id).correct == 1
    assert len(group.polls) == 1


async def test_a_question_that_is_polled_twice_counts_once_for_each_learner(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    world.telegram.faults["sendPoll"] = [Fault(502, is_carried_out=True)]
    await push(world, group, "class 1")
    for _ in range(8):
        await world.rounds()
    lost, again = group.polls

    group.casts(ben, lost, RIGHT, tells=True)
    group.casts(ben, again, WRONG, tells=True)
    group.casts(group.owner, again, RIGHT, tells=True)
    await world.quiet()

    assert store.score(ben.id).correct == 1
    assert store.score(ben.id).answered == 1
    assert store.score(group.owner.id).correct == 1


@pytest.mark.parametrize(
    ("count", "faults"),
    [
        pytest.param(1, [True], id="the only one, asked again"),
        pytest.param(3, [False, True], id="one among others"),
        pytest.param(1, [True, True], id="twice"),
    ],
)
async def test_a_poll_whose_answer_was_lost_is_closed_with_the_round_once_somebody_voted_in_it(
    world: World, group: Group, ben: Somebody, count: int, faults: list[bool]
) -> None:
    world.telegram.faults["sendPoll"] = [Fault(502, is_carried_out=True) if lost else None for lost in faults]
    await push(world, group, f"class {count}")
    for _ in range(3):
        world.hours += 0.003
        await world.rounds()
    assert len(group.polls) == count + sum(faults)
    for poll in group.polls:
        group.casts(ben, poll, RIGHT, tells=True)
    await world.quiet()
    await group.hears(group.owner, "/stop")
    for _ in range(count + 3):
        world.hours += 0.001
        await world.rounds()

    assert [poll.is_closed for poll in group.polls] == [True] * len(group.polls)


async def test_a_round_that_is_stopped_while_telegram_lets_its_question_wait_asks_nothing(
    world: World, store: Store, group: Group
) -> None:
    world.telegram.faults["sendPoll"] = [Fault(429, "Too Many Requests", parameters={"retry_after": 1})]
    going_on = asyncio.create_task(push(world, group, "class 1"))
    while world.telegram.faults["sendPoll"]:  # noqa: ASYNC110 - nobody tells of it
        await asyncio.sleep(0.01)
    store.rounds.end(1, RoundState.STOPPED, START).result()

    assert not await going_on
    assert not store.rounds.askings(1)


async def test_a_new_process_goes_on_where_the_old_one_died(world: World, store: Store) -> None:
    publish(store, CLASS, START)
    ann, ben = world.person(), world.person("Ben")
    group = world.group(ann, ben)
    async with world.running():
        await group.adds_bot()
        world.telegram.faults["sendPoll"] = [Fault(429, "flood", parameters={"retry_after": 999})]
        await push(world, group)
        assert not group.polls
    group.says(ann, "/leaderboard")
    async with world.running():
        for _ in range(12):
            await world.rounds()
        polls = group.polls
        assert len(polls) == 3
    group.casts(ben, polls[0], RIGHT)
    for poll in polls:
        poll.is_closed = True
        world.telegram.push({"poll": poll.as_sent()})
    async with world.running():
        await world.quiet()
        for _ in range(4):
            await world.rounds()

    assert store.score(ben.id).correct == 1
    assert "Ben – 1/3" in group.texts[-1]
    assert len(group.polls) == 3


async def test_a_round_goes_on_and_ends_after_the_clock_was_put_back(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    polls = await push(world, group)
    world.hours = -9
    await world.rounds()
    group.casts(ben, polls[0], RIGHT)
    await world.quiet()
    world.hours += 0.1
    for _ in range(4):
        await world.rounds()

    assert not the_round(store).is_open
    assert "Ben – 1/3" in group.texts[-1]


async def test_a_vote_while_the_poll_is_being_sent_counts(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    await group.hears(group.owner, "/push class 1")
    asking = store.rounds.begin_asking(1, 0, ("1/1 x", ("甲", "乙")), START).result()
    group.telegram.push(
        {"poll_answer": {"poll_id": "early", "user": ben.user(), "option_ids": [1], "option_persistent_ids": []}}
    )
    await world.quiet()
    assert asking is not None
    assert store.score(ben.id).answered == 0

    store.rounds.note_sent(asking, 10, "early", START, START + timedelta(minutes=1)).result()
    assert store.score(ben.id).correct == 1


async def test_a_crowded_group_gets_standings_and_picture_before_its_polls_are_closed(
    world: World, group: Group, ben: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    with monkeypatch.context() as crowded:
        crowded.setattr(GroupCourier, "close_poll", no_room(30))
        await group.hears(group.owner, "/stop")
        for _ in range(3):
            await world.rounds()
        assert "🥇 Ben – 1/3" in group.texts[-1]
        assert len(group.pictures) == 1
        assert not any(poll.is_closed for poll in polls)
    await world.rounds()
    assert not any(poll.is_closed for poll in polls)

    world.hours = 31 / 3600
    await world.rounds()
    assert all(poll.is_closed for poll in polls)


async def test_in_a_group_that_stays_crowded_one_poll_is_closed_each_time_that_they_were_put_off(
    world: World, group: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    close = GroupCourier.close_poll

    async def crowded(courier: GroupCourier, chat: int, message: int, *, is_put_off: bool) -> None:
        if not is_put_off:
            raise NoRoom(10)
        await close(courier, chat, message, is_put_off=is_put_off)

    polls = await push(world, group)
    monkeypatch.setattr(GroupCourier, "close_poll", crowded)
    await group.hears(group.owner, "/stop")
    closed = []
    for each in range(5):
        world.hours = each * 11 / 3600
        for _ in range(2):
            await world.rounds()
        closed.append(sum(poll.is_closed for poll in polls))

    assert closed == [0, 1, 2, 3, 3]


@pytest.mark.parametrize(
    "command", ["/push class 3", "/stop", "/language ja", "/schedule daily 09:00 class", "/results"]
)
async def test_who_is_an_administrator_no_more_may_not_from_that_moment_on(
    world: World, group: Group, ben: Somebody, command: str
) -> None:
    world.telegram.members[group.id][ben.id] = "administrator"
    await group.hears(ben, "/push class 3")
    world.telegram.members[group.id][ben.id] = "member"
    await group.hears(ben, command)

    assert group.texts[-1].startswith(("Only the group’s administrators", "Results are for"))


async def test_a_button_of_who_is_an_administrator_no_more_does_nothing(
    world: World, group: Group, ben: Somebody, store: Store
) -> None:
    world.telegram.members[group.id][ben.id] = "administrator"
    await group.hears(ben, "/push class")
    world.telegram.members[group.id][ben.id] = "member"
    toast = await group.press(ben, "▶")

    assert "Only the group’s administrators" in (toast or "")
    assert store.rounds.open_in(group.id) is None


@pytest.mark.parametrize(
    "hours",
    [pytest.param(6 / 3600, id="some seconds later"), pytest.param(-1, id="after the clock was put back")],
)
async def test_who_is_made_an_administrator_after_a_refusal_may_soon(
    world: World, group: Group, ben: Somebody, store: Store, hours: float
) -> None:
    await group.hears(ben, "/push class 3")
    assert "Only the group’s administrators" in group.texts[-1]
    world.telegram.members[group.id][ben.id] = "administrator"
    world.hours = hours
    await group.hears(ben, "/push class 3")

    assert the_round(store).is_open


async def test_many_who_may_not_do_not_ask_telegram_each_time(world: World, group: Group, ben: Somebody) -> None:
    for _ in range(5):
        await group.hears(ben, "/stop")

    assert [name for name, _ in world.telegram.calls].count(
        "getChatAdministrators"
    ) <= 2  # a second goes by at each look at the clock


async def test_a_stop_while_a_poll_waits_for_its_turn_keeps_it_back(world: World, store: Store, group: Group) -> None:
    await group.hears(group.owner, "/push class 3")
    await group.hears(group.owner, "/stop")
    await world.rounds()

    assert not group.polls
    assert "round is over" in group.texts[-1]
    assert store.rounds.askings(1) == []
