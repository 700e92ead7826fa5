"""Files that an admin sends: what is found in them, what becomes of them, who is refused, what a restart changes."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot import adding
from bot.settings import Care
from bot.store import SetState
from bot.store.uploads import Judged, UploadState
from bot.telegram import upload_watch
from bot.telegram.callback import encoded
from bot.telegram.file_courier import LARGEST_FILE
from bot.telegram.presses.titling import ChangeTitle, KeepTitle
from bot.telegram.upload_screens import problems_file, upload_screen
from bot.texts import texts_for
from bot.tutor.role import Role
from bot.uploads.findings import Found
from bot.uploads.putting_in import compared
from bot.workshop import Customer, TookTooLong, Workshop
from bot.workshop.workshop import LIMIT
from quizzes.formats.question_json import write_set
from quizzes.limits import Limits
from quizzes.problem import Problem, Severity
from quizzes.question import Kind, Localized, QuestionSet
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import Fault
from tests.bot.hostile_files import zipped
from tests.bot.telegram.admins import admin
from tests.bot.telegram.sets import CHOICE, MINI, TYPED, only, publish
from tests.quizzes.formats.reading import questions_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.store import Store
    from bot.telegram.application import Bot
    from bot.telegram.screen import Screen
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.rules import Upload
    from tests.bot.botapi.running import World

CSV = "prompt,option1,option2,answer\n我们学什么？,中文,日文,中文\n他去哪儿？,北京,上海,北京\n".encode()
BROKEN = "prompt,option1,option2,answer\n我们学什么？,中文,日文,德文\n".encode()
TABLE = "prompt,option1,option2,answer\n一只鸟有几个翅膀？,两个翅膀,四个翅膀,KEY\n".encode()
INTERVIEW = """问答
問答

记者：你为什么学中文？
記者：あなたはなぜ中国語を勉強していますか。

老师：因为我常去北京工作，所以学中文。
先生：よく北京へ仕事に行くので、中国語を勉強しています。
""".encode()

WORDS = """冬天的东西
雨伞 yǔsǎn かさ
手套 shǒutào 手袋
围巾 wéijīn マフラー
袜子 wàzi くつ下
""".encode()

WARNED = INTERVIEW + "\n\n记者：你喜欢北京的什么？\n".encode()


@pytest.fixture(autouse=True)
def _jobs_in_this_process(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start no process where it is not the process that matters: each takes a second to start."""
    if "Process" not in request.node.nodeid:

        async def made(_: Workshop, __: Customer, function: Callable[..., object], *args: object) -> object:
            return await asyncio.to_thread(function, *args)

        monkeypatch.setattr(Workshop, "made_for", made)


async def send(world: World, somebody: Somebody, name: str | None, content: bytes) -> str:
    """Send a file, let it be seen to, and give the bot's last message."""
    somebody.sends_file(name, content)
    await world.files()
    return somebody.screen


async def never(*_: object) -> object:
    raise TookTooLong


def ids(store: Store) -> list[tuple[str, int, str]]:
    return sorted((info.id, info.version, info.state.value) for info in store.sets(tuple(SetState)))


def files(person: Somebody) -> list[Upload]:
    return [message.file for message in person.messages if message.file is not None]


class TestWhoMay:
    @pytest.mark.parametrize(("language", "words"), [("ja", "管理者だけ"), ("en", "only admins"), ("zh", "只有管理员")])
    async def test_a_learner_is_told_no(self, world: World, bot: Bot, store: Store, language: str, words: str) -> None:
        somebody = world.person("Ann", language=language)
        assert words in await send(world, somebody, "q.csv", CSV)
        assert "getFile" not in [name for name, _ in world.telegram.calls]
        assert ids(store) == [("mini", 1, "published")]

    async def test_who_is_no_admin_any_more_when_it_is_judged_gets_no_buttons(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        boss.sends_file("q.csv", CSV)
        await world.quiet()
        store.revoke(boss.id, Role.ADMIN, START).result()
        await world.files()

        assert "only admins" in boss.last.text
        assert boss.last.keyboard == []
        assert ids(store) == [("mini", 1, "published")]

    async def test_a_teacher_is_told_no(self, world: World, ann: Somebody, store: Store) -> None:
        store.grant(ann.id, Role.TEACHER, START).result()
        assert "only admins" in await send(world, ann, "q.csv", CSV)

    async def test_nobody_else_can_press_what_an_admin_has(
        self, world: World, boss: Somebody, ann: Somebody, store: Store
    ) -> None:
        await send(world, boss, "q.csv", CSV)
        data = [button["callback_data"] for row in boss.last.keyboard for button in row]
        await ann.says("/start")
        for each in [
            *data,
            "uf:csv",
            "ut",
            "vl:0",
            "vo:mini",
            "vr:mini",
            "vb:mini",
            "vp:mini",
            "vc:mini",
            "vf:mini:csv",
        ]:
            assert "admins" in str(await ann.press_data(each, ann.last.id))
        assert ids(store) == [("mini", 1, "published")]
        assert files(ann) == []

    async def test_who_is_no_admin_any_more_publishes_nothing(self, world: World, boss: Somebody, store: Store) -> None:
        await send(world, boss, "q.csv", CSV)
        store.revoke(boss.id, Role.ADMIN, START).result()
        assert "admins" in str(await boss.press("📢"))
        assert ids(store) == [("mini", 1, "published")]


class TestADryRun:
    async def test_it_says_what_is_in_a_table_and_publishes_nothing(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        screen = await send(world, boss, "my questions.csv", CSV)

        assert "my questions.csv" in screen
        assert "Id: my-questions" in screen
        assert "2 questions: comprehension 2" in screen.replace("Comprehension", "comprehension")
        assert "A new set." in screen
        assert "✅" in screen
        assert boss.buttons[0] == "📢 Publish"
        assert ids(store) == [("mini", 1, "published")]

    async def test_it_says_what_is_in_an_interview(self, world: World, boss: Somebody) -> None:
        screen = await send(world, boss, "talk.txt", INTERVIEW)
        assert "An interview: 2 turns, 2 translated sentences, 0 explained words" in screen
        assert "📢" in boss.buttons[0]

    async def test_a_list_of_words_is_told_for_one_and_asked(
        self, world: World, boss: Somebody, store: Store, ann: Somebody
    ) -> None:
        screen = await send(world, boss, "winter.txt", WORDS)
        assert "A list of 4 words" in screen
        assert "Title: 冬天的东西" in screen
        assert "12 questions" in screen
        await boss.press("📢")

        assert ("winter", 1, "published") in ids(store)
        await ann.says("/quiz winter 12")
        assert "/12" in ann.screen or "of 12" in ann.screen
        await ann.says("/read winter")
        assert "雨伞 yǔ sǎn – かさ" in ann.screen

    async def test_a_list_of_words_that_cannot_be_asked_is_refused_with_its_lines(
        self, world: World, bot: Bot, store: Store
    ) -> None:
        boss = await admin(world, store, language="ja")
        screen = await send(world, boss, "winter.txt", WORDS + "雨伞 yǔsǎn 日傘\n帽子 shǒutào 帽子\n".encode())
        assert "6行目" in screen
        assert "2 行目にもあります" in screen
        assert "「帽子」は「mào zi」と読むので、読み「shǒutào」と合いません" in screen
        assert [each for each, *_ in ids(store)] == ["mini"]

    async def test_errors_are_told_with_their_places_and_cannot_be_accepted(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        screen = await send(world, boss, "q.csv", BROKEN)
        assert "❌ line 2, column answer: " in screen
        assert "1 error" in screen
        assert boss.buttons == ["📄 Templates"]

    async def test_errors_come_in_the_order_of_the_file(self, world: World, boss: Somebody) -> None:
        rows = ["谁？,我,你,他,4,9", "谁去？,我,你,他,我,11", "谁来？,我,你,他,4,9", "谁在？,我,你,他,我,12"]
        table = "\n".join(["prompt,option1,option2,option3,answer,level", *rows, ""])
        screen = await send(world, boss, "q.csv", table.encode())

        places = [line.split(":")[0] for line in screen.splitlines() if line.startswith("❌ line")]
        columns = ["answer", "level", "answer", "level"]
        assert places == [f"❌ line {row}, column {column}" for row, column in enumerate(columns, start=2)]

    async def test_warnings_are_told_and_can_be_accepted(self, world: World, boss: Somebody, store: Store) -> None:
        screen = await send(world, boss, "q.txt", WARNED)
        assert "1 warning" in screen
        assert "🟡 " in screen
        await boss.press("📢 Publish all the same")
        assert ("q", 1, "published") in ids(store)

    async def test_of_many_problems_the_first_are_shown_and_all_are_sent(self, world: World, boss: Somebody) -> None:
        rows = "".join(f"第{number}句是什么？,中文,日文,德文\n" for number in range(60))
        screen = await send(world, boss, "q.csv", ("prompt,option1,option2,answer\n" + rows).encode())
        report = boss.messages[-2].text
        assert screen == "All 60 findings in q.csv"
        assert report.count("❌ line ") == 20
        assert "and 40 more" in report
        (file,) = files(boss)
        assert file.content.decode().count("\n") == 60

    async def test_of_more_problems_than_anybody_reads_it_is_said_how_many_there_are(
        self, world: World, boss: Somebody
    ) -> None:
        rows = "".join(f"第{number}句是什么？,中文,日文,德文\n" for number in range(1_500))
        screen = await send(world, boss, "q.csv", ("prompt,option1,option2,answer\n" + rows).encode())
        assert screen == "The first 1000 of 1500 findings in q.csv"
        assert "❌ 1500 errors" in boss.messages[-2].text
        assert "and 1480 more; the first 1000 of all are in the file below." in boss.messages[-2].text

    async def test_a_sample_is_shown_as_learners_see_it_and_pages(self, world: World, boss: Somebody) -> None:
        await send(world, boss, "q.csv", CSV)
        report = boss.last
        await boss.press("👀")
        assert "Example 1 of 2" in boss.screen
        assert "我们学什么？" in boss.screen
        assert "Answer: 中文" in boss.screen
        await boss.press("›")
        assert "Example 2 of 2" in boss.screen
        assert "他去哪儿？" in boss.screen
        assert boss.last.edits == 1
        await boss.press("📢", report)

    @pytest.mark.parametrize(
        ("language", "named"),
        [("ja", "補語 2、riddle 1"), ("en", "complements 2, riddle 1"), ("zh", "补语 2、riddle 1")],
    )
    async def test_it_names_subtypes_in_the_language_of_the_admin(
        self, world: World, bot: Bot, store: Store, language: str, named: str
    ) -> None:
        boss = await admin(world, store, language=language)
        subtypes = ["complement", "complement", "riddle"]
        questions = [replace(CHOICE, id=f"q{n}", prompt=f"{n}？", subtype=name) for n, name in enumerate(subtypes)]
        questions = [replace(each, kind=Kind.CLOZE) for each in questions]
        content = write_set(QuestionSet(id="x", title=Localized(en="X"), questions=tuple(questions)))

        assert named in await send(world, boss, "x.json", content)

    @pytest.mark.parametrize(
        ("language", "named"),
        [
            ("ja", "穴埋め · 自作 2、補語 1、翻訳 · 自作 1"),
            ("en", "Fill the gap · authored 2, complements 1, Translation · authored 1"),
            ("zh", "填空 · 自编 2、补语 1、翻译 · 自编 1"),
        ],
    )
    async def test_it_names_subtypes_that_two_kinds_have_with_their_kind(
        self, world: World, bot: Bot, store: Store, language: str, named: str
    ) -> None:
        boss = await admin(world, store, language=language)
        subtypes = [("cloze", "authored"), ("cloze", "authored"), ("cloze", "complement"), ("translation", "authored")]
        questions = [
            replace(CHOICE, id=f"q{n}", prompt=f"{n}？", kind=Kind(kind), subtype=name)
            for n, (kind, name) in enumerate(subtypes)
        ]
        content = write_set(QuestionSet(id="x", title=Localized(en="X"), questions=tuple(questions)))

        assert named in await send(world, boss, "x.json", content)

    @pytest.mark.parametrize(
        ("language", "said"),
        [
            ("ja", "グループでは出題されない選択問題が1問あります（2問目）。"),
            ("en", "1 choice fits no poll, so no group is asked it: question 2"),
            ("zh", "有 1 道选择题放不进投票，不会在群里出：第 2 题"),
        ],
    )
    async def test_what_fits_no_poll_is_said_and_is_nothing_to_accept(
        self, world: World, bot: Bot, store: Store, language: str, said: str
    ) -> None:
        boss, texts = await admin(world, store, language=language), texts_for(language)
        long = replace(CHOICE, id="long", options=("长" * 101, *CHOICE.options[1:]), why_not=())
        content = write_set(replace(MINI, questions=(CHOICE, long, TYPED)))

        assert said in await send(world, boss, "x.json", content)
        assert boss.buttons[0] == texts.say("button-upload-publish")

    async def test_of_many_that_fit_no_poll_the_first_are_named(self, world: World, boss: Somebody) -> None:
        long = [
            replace(CHOICE, id=f"q{n}", prompt=f"{n}？", options=("长" * 101, *CHOICE.options[1:]), why_not=())
            for n in range(11)
        ]
        screen = await send(world, boss, "x.json", write_set(replace(MINI, questions=tuple(long))))
        assert "11 choices fit no poll, so no group is asked them: questions 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …" in screen

    @pytest.mark.parametrize(("language", "words"), [("ja", "新しい問題セットです"), ("zh", "这是新的题集")])
    async def test_it_is_told_in_the_language_of_the_admin(
        self, world: World, bot: Bot, store: Store, language: str, words: str
    ) -> None:
        boss = await admin(world, store, language=language)
        assert words in await send(world, boss, "q.csv", CSV)


class TestDeciding:
    async def test_a_published_set_can_be_chosen_at_once(
        self, world: World, boss: Somebody, ann: Somebody, store: Store
    ) -> None:
        await send(world, boss, "q.csv", CSV)
        await boss.press("📢")
        assert "📢 Published" in boss.screen
        assert ids(store) == [("mini", 1, "published"), ("q", 1, "published")]
        assert "？" in await ann.says("/quiz q 1")
        assert store.acts.page(0, 1)[0].deed.value == "published"

    async def test_a_double_press_publishes_once(self, world: World, boss: Somebody, store: Store) -> None:
        await send(world, boss, "q.csv", CSV)
        report = boss.last
        data = report.keyboard[0][0]["callback_data"]
        boss.presses(data, report.id)
        boss.presses(data, report.id)
        await world.quiet()
        await boss.press_data(data, report.id)
        assert ids(store) == [("mini", 1, "published"), ("q", 1, "published")]
        assert "📢 Published" in boss.screen

    async def test_a_draft_is_seen_by_nobody_and_published_later(
        self, world: World, boss: Somebody, ann: Somebody, store: Store
    ) -> None:
        await send(world, boss, "q.csv", CSV)
        await boss.press("📝")
        assert ("q", 1, "draft") in ids(store)
        assert "q" not in [info.id for info in store.sets()]
        await boss.press("📚 q")
        await boss.press("📢 Publish")
        assert ids(store) == [("mini", 1, "published"), ("q", 1, "published")]

    async def test_a_draft_whose_set_was_put_right_since_is_published_only_by_who_has_seen_that(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        publish(store, only(CHOICE), START)
        await send(world, boss, "only.json", write_set(only(replace(CHOICE, level=3))))
        await boss.press("📝")
        right = replace(CHOICE, answer=("做投资",), why_not=())
        store.add_set(only(right), START, "sha of two", "only.json").result()
        await boss.press("📚")
        await boss.press("📢 Publish")

        assert "only has changed since this draft was saved, so nothing was published yet." in boss.screen
        assert "A new version of only (now version 2): 0 new questions, 1 changed, 0 gone, 0 as before." in boss.screen
        assert "1 key has changed" in boss.screen
        assert ids(store) == [("mini", 1, "published"), ("only", 2, "published"), ("only-draft", 1, "draft")]
        store.add_set(only(replace(right, level=4)), START, "sha of three", "only.json").result()
        await boss.press("📢 Publish all the same")
        assert "now version 3" in boss.screen
        await boss.press("📢 Publish all the same")
        assert ids(store) == [("mini", 1, "published"), ("only", 4, "published"), ("only-draft", 1, "retired")]

    async def test_a_draft_whose_set_was_retired_and_put_back_since_is_published_at_once(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        publish(store, only(CHOICE), START)
        await send(world, boss, "only.json", write_set(only(replace(CHOICE, level=3))))
        await boss.press("📝")
        for state in (SetState.RETIRED, SetState.PUBLISHED):
            store.set_state("only", state).result()
        await boss.press("📚")
        await boss.press("📢 Publish")
        assert ids(store) == [("mini", 1, "published"), ("only", 2, "published"), ("only-draft", 1, "retired")]

    async def test_a_draft_of_a_set_that_is_published_leaves_it_alone_until_it_is_published(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        publish(store, only(CHOICE), START)
        changed = only(replace(CHOICE, answer=("做投资",), why_not=()))
        screen = await send(world, boss, "only.json", write_set(changed))
        assert "A new version of only (now version 1): 0 new questions, 1 changed, 0 gone, 0 as before." in screen
        assert "1 key has changed" in screen
        await boss.press("📝")
        assert "only stays as it is" in boss.screen
        assert ids(store) == [("mini", 1, "published"), ("only", 1, "published"), ("only-draft", 1, "draft")]
        await boss.press("📚")
        card = boss.last
        await boss.press("📢 Publish")
        assert ids(store) == [("mini", 1, "published"), ("only", 2, "published"), ("only-draft", 1, "retired")]
        await boss.press_data("vp:only-draft", card.id)
        assert ids(store)[1] == ("only", 2, "published")

        assert "in the library already: only, version 2" in await send(world, boss, "again.json", write_set(changed))
        publish(store, only(TYPED), START)
        assert "A new version of only (now version 3)" in await send(world, boss, "more.json", write_set(changed))

    async def test_what_is_dropped_leaves_nothing(self, world: World, boss: Somebody, store: Store) -> None:
        await send(world, boss, "q.csv", CSV)
        report = boss.last
        await boss.press("🗑")
        assert "Dropped: q.csv" in boss.screen
        upload = store.uploads.find(1)
        assert upload is not None
        assert (upload.findings, upload.file_id, store.uploads.made(1)) == (None, None, None)
        await boss.press_data("up:1", report.id)
        assert "Dropped" in boss.screen
        assert ids(store) == [("mini", 1, "published")]

    async def test_the_same_file_again_is_known(self, world: World, boss: Somebody, store: Store) -> None:
        await send(world, boss, "q.csv", CSV)
        await boss.press("📢")
        assert "is in the library already: q, version 1" in await send(world, boss, "other name.csv", CSV)
        assert boss.buttons == ["📚 q"]

    async def test_the_same_content_in_another_file_is_told(self, world: World, boss: Somebody, store: Store) -> None:
        await send(world, boss, "q.csv", CSV)
        await boss.press("📢")
        assert "has the same content already" in await send(world, boss, "q.csv", CSV + b"\n")
        await boss.press("📢")
        assert ("q", 1, "published") in ids(store)

    async def test_another_title_alone_is_a_new_version_and_called_one(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        publish(store, only(CHOICE), START)
        renamed = replace(only(CHOICE), title=Localized(en="Another name"))
        screen = await send(world, boss, "only.json", write_set(renamed))
        assert "0 new questions, 0 changed, 0 gone, 1 as before." in screen
        assert "The title, or the text to read, has changed." in screen
        await boss.press("📢")
        assert ("only", 2, "published") in ids(store)

    async def test_a_text_that_was_put_right_where_nothing_is_asked_is_read_anew(
        self, world: World, boss: Somebody, store: Store, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made_with_reader = adding.made_with_reader
        first = made_with_reader(INTERVIEW, "talk.txt")

        def same_questions(data: bytes, name: str, *, limits: Limits) -> adding.Made:
            made = made_with_reader(data, name, limits=limits)
            questions = replace(made.question_set, questions=first.question_set.questions)
            return replace(made, question_set=questions)

        monkeypatch.setattr(adding, "made_with_reader", same_questions)
        await send(world, boss, "talk.txt", INTERVIEW)
        await boss.press("📢")
        assert "has the same content already" in await send(world, boss, "talk.txt", INTERVIEW + b"\n")
        right = INTERVIEW.replace("よく北京へ".encode(), "いつも北京へ".encode())
        assert "the text to read, has changed" in await send(world, boss, "talk.txt", right)
        await boss.press("📢")
        assert ("talk", 2, "published") in ids(store)
        assert store.readers.reader("talk") == made_with_reader(right, "talk.txt").reader

    async def test_what_a_revision_dropped_stays_out_and_that_is_said(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        await send(world, boss, "talk.txt", INTERVIEW)
        await boss.press("📢")
        await revise(boss, "talk", "✗ Drop")
        left = store.question_set("talk")
        assert left is not None

        screen = await send(world, boss, "talk.txt", WARNED)
        assert "1 new question, 0 changed, 0 gone, 1 as before." in screen
        assert "1 question stays out: a revision dropped it, and it is the same still." in screen
        await boss.press("📢")
        assert ("talk", 3, "published") in ids(store)
        before, after = store.question_set("talk", 1), store.question_set("talk", 3)
        assert before is not None
        assert after is not None
        assert {each.id for each in before.questions} & {each.id for each in after.questions} == {
            each.id for each in left.questions
        }

    async def test_what_was_revised_in_a_draft_of_the_next_version_stays_so(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        await send(world, boss, "talk.txt", INTERVIEW)
        await boss.press("📢")
        await send(world, boss, "talk.txt", WARNED)
        await boss.press("📝")
        await boss.says("/revise talk-draft")
        await boss.press("✗ Drop")
        await boss.press("✏️ Edit")
        await boss.press("Explanation (English)")
        await boss.says("So it is said.")
        await boss.press("🏁")
        await boss.press("✅ Finish and publish")
        revised = store.question_set("talk", 2)
        assert revised is not None

        screen = await send(world, boss, "talk.txt", WARNED + "\n老师：好。\n先生：はい。\n".encode())
        assert "1 question stays out: a revision dropped it, and it is the same still." in screen
        assert "1 question stays as a revision has put it right." in screen
        await boss.press("📢")
        after = store.question_set("talk", 3)
        assert after is not None
        assert {each.id for each in revised.questions} == {each.id for each in after.questions}

    async def test_what_a_revision_put_right_stays_so_and_that_is_said(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        await send(world, boss, "talk.txt", INTERVIEW)
        await boss.press("📢")
        await boss.says("/revise talk")
        await boss.press("✏️ Edit")
        await boss.press("Explanation (English)")
        await boss.says("So it is said.")
        await boss.press("🏁")
        await boss.press("✅")
        right = store.question_set("talk")
        assert right is not None

        screen = await send(world, boss, "talk.txt", WARNED)
        assert "1 new question, 0 changed, 0 gone, 2 as before." in screen
        assert "1 question stays as a revision has put it right." in screen
        await boss.press("📢")
        after = store.question_set("talk", 3)
        assert after is not None
        assert right.questions[0] in after.questions

    async def test_options_in_another_order_are_said_to_change_no_question(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        publish(store, only(CHOICE), START)
        turned = write_set(only(replace(CHOICE, options=CHOICE.options[::-1])))
        screen = await send(world, boss, "only.json", turned)
        assert "only (version 1) has the same questions already; only their order" in screen
        assert "has the same content already" not in screen
        await boss.press("📢")
        assert ("only", 2, "published") in ids(store)


async def revise(boss: Somebody, set_id: str, *buttons: str) -> None:
    """Go through a set, and make its next version."""
    await boss.says(f"/revise {set_id}")
    for button in (*buttons, "🏁", "✅"):
        await boss.press(button)


def titled(title: str, translation: str) -> bytes:
    return INTERVIEW.replace("问答\n問答".encode(), f"{title}\n{translation}".encode())


class TestSeveralAtOnce:
    """Each is compared with the library as it is when it comes: before another one of them is published."""

    async def test_interviews_whose_files_have_one_name_are_two_sets(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        one, two = titled("市场里的一天", "市場での一日"), titled("医院里的一夜", "病院での一夜")
        await send(world, boss, "all.zip", zipped({"one/talk.txt": one, "two/talk.txt": two}))
        first, second = (message for message in boss.messages if "📢 Publish" in message.buttons)
        assert "A new set." in second.text
        await boss.press("📢", first)
        await boss.press("📢", second)
        assert "The library has changed since this was shown" in second.text
        assert "Id: talk-2" in second.text
        await boss.press("📢", second)
        assert ids(store) == [("mini", 1, "published"), ("talk", 1, "published"), ("talk-2", 1, "published")]

    async def test_an_interview_that_comes_again_under_another_name_is_said_to_have_a_namesake(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        said = "“talk” has the same title. If this is to be its next version, tap ✏️ and write talk."
        one, other = titled("市场里的一天", "市場での一日"), titled("医院里的一夜", "病院での一夜")
        assert said not in await send(world, boss, "talk.txt", one)
        await boss.press("📢")
        assert said not in await send(world, boss, "other.txt", other)
        again = one.replace("。".encode(), "！".encode(), 1)
        assert said in await send(world, boss, "talk (1).txt", again)
        await boss.press("✏️")
        assert "A new version of talk (now version 1)" in await boss.says("talk")
        assert said not in boss.screen
        assert said not in await send(world, boss, "talk.txt", again)

    async def test_a_table_of_the_same_name_says_what_it_would_change_before_it_does(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        other = "prompt,option1,option2,answer\n谁来？,老师,学生,老师\n".encode()
        await send(world, boss, "all.zip", zipped({"a/q.csv": CSV, "b/q.csv": other}))
        first, second = (message for message in boss.messages if "📢 Publish" in message.buttons)
        await boss.press("📢", first)
        await boss.press("📢", second)
        assert "A new version of q (now version 1): 1 new question, 0 changed, 2 gone, 0 as before." in second.text
        assert ("q", 1, "published") in ids(store)
        await boss.press("📢", second)
        assert ("q", 2, "published") in ids(store)

    async def test_one_file_sent_twice_is_there_once_and_no_draft(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        await send(world, boss, "all.zip", zipped({"a.csv": CSV, "b.csv": CSV}))
        first, second = (message for message in boss.messages if "📢 Publish" in message.buttons)
        await boss.press("📢", first)
        await boss.press("📝", second)
        assert "in the library already: a, version 1" in second.text
        assert ids(store) == [("a", 1, "published"), ("mini", 1, "published")]

    async def test_one_that_was_compared_and_not_overtaken_goes_in_at_once(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        await send(world, boss, "all.zip", zipped({"a.csv": CSV, "b.csv": CSV.replace("我们".encode(), "你".encode())}))
        for message in [message for message in boss.messages if "📢 Publish" in message.buttons]:
            await boss.press("📢", message)
        assert [id_ for id_, _, _ in ids(store)] == ["a", "b", "mini"]

    async def test_what_could_not_be_compared_is_not_called_new(
        self, world: World, boss: Somebody, store: Store, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        publish(store, only(CHOICE), START)
        made = Workshop.made_for

        async def takes_too_long(
            shop: Workshop, customer: Customer, function: Callable[..., object], *args: object
        ) -> object:
            if function is compared:
                raise TookTooLong
            return await made(shop, customer, function, *args)

        monkeypatch.setattr(Workshop, "made_for", takes_too_long)
        screen = await send(world, boss, "only.json", write_set(only(TYPED)))
        assert "Id: only" in screen
        assert "A new set." not in screen
        await boss.press("📢")
        assert ("only", 2, "published") in ids(store)


class TestTheMessageThatTells:
    async def test_a_file_that_is_read_before_it_was_said_that_it_came_has_one_message(
        self, world: World, bot: Bot, boss: Somebody
    ) -> None:
        seen = []
        send_ = bot.watches.uploads._desk.courier.send  # noqa: SLF001 - where a chat has to wait for its turn

        async def waits(chat: int, screen: Screen) -> int | None:
            seen.append(await bot.watches.uploads.look())
            return await send_(chat, screen)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(bot.watches.uploads._desk.courier, "send", waits)  # noqa: SLF001
            boss.sends_file("q.csv", CSV)
            await world.quiet()
        assert seen == [False]
        await world.files()
        assert "A new set." in boss.screen
        assert len(boss.messages) == 2

    async def test_one_that_was_deleted_comes_again_once(
        self, world: World, bot: Bot, boss: Somebody, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(upload_watch, "BETWEEN_WORDS", 0.01)
        made = bot.watches.uploads.workshop.made

        async def slow(*args: object) -> object:
            await asyncio.sleep(0.2)
            return await made(*args)  # type: ignore[arg-type]

        monkeypatch.setattr(bot.watches.uploads.workshop, "made", slow)
        boss.sends_file("q.csv", CSV)
        await world.quiet()
        del world.telegram.chats[boss.id][boss.last.id]
        await world.files()
        assert "A new set." in boss.screen
        assert len(boss.messages) == 2

    async def test_it_is_there_once_where_the_file_with_all_findings_has_to_wait(
        self, world: World, bot: Bot, boss: Somebody
    ) -> None:
        rows = "".join(f"第{number}句是什么？,中文,日文,德文\n" for number in range(60))
        table = ("prompt,option1,option2,answer\n" + rows).encode()
        world.telegram.faults["sendDocument"] = [Fault(500, "Internal Server Error")] * 8
        boss.sends_file("all.zip", zipped({"q.csv": table}))
        await world.quiet()
        assert [await bot.watches.uploads.look() for _ in range(3)] == [False, False, True]
        assert sum("60 errors" in message.text for message in boss.messages) == 1
        assert [len(file.content.splitlines()) for file in files(boss)] == [60]

    async def test_one_that_cannot_be_sent_is_not_tried_for_ever(self, world: World, bot: Bot, boss: Somebody) -> None:
        boss.sends_file("q.csv", CSV)
        await world.quiet()
        world.telegram.faults["editMessageText"] = [Fault(400, "Bad Request: chat not found")]
        world.telegram.faults["sendMessage"] = [Fault(400, "Bad Request: chat not found")]
        assert await bot.watches.uploads.look()


class TestAnotherId:
    async def test_the_report_with_the_id_before_has_no_buttons_any_more(self, world: World, boss: Somebody) -> None:
        await send(world, boss, "q.csv", CSV)
        report = boss.last
        await boss.press("✏️")
        await boss.says("lesson_1")
        assert report.buttons == []
        assert boss.last.buttons[0] == "📢 Publish"

    async def test_the_report_keeps_its_buttons_where_the_id_could_not_be_changed(
        self, world: World, boss: Somebody, store: Store, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        await send(world, boss, "q.csv", CSV)
        report = boss.last
        await boss.press("✏️")
        with monkeypatch.context() as patch:
            patch.setattr(Workshop, "made_for", never)
            assert "nothing was changed" in await boss.says("lesson_1")
        await boss.press("📢", report)
        assert ("q", 1, "published") in ids(store)

    async def test_an_id_is_typed(self, world: World, boss: Somebody, store: Store) -> None:
        await send(world, boss, "q.csv", CSV)
        await boss.press("✏️")
        assert "cannot be an id" in await boss.says("not an id!")
        assert "Id: lesson_1" in await boss.says("lesson_1")
        await boss.press("📢")
        assert ("lesson_1", 1, "published") in ids(store)

    async def test_the_id_of_a_set_makes_its_next_version(self, world: World, boss: Somebody, store: Store) -> None:
        await send(world, boss, "q.csv", CSV)
        await boss.press("✏️")
        assert "A new version of mini (now version 1): 2 new questions, 0 changed, 4 gone" in await boss.says("mini")
        await boss.press("📢")
        assert ids(store) == [("mini", 2, "published")]

    @pytest.mark.parametrize("leave", ["button", "cancel"])
    async def test_it_can_be_left_as_it_is(self, world: World, boss: Somebody, store: Store, leave: str) -> None:
        await send(world, boss, "q.csv", CSV)
        await boss.press("✏️")
        if leave == "button":
            await boss.press("‹ Keep q")
        else:
            await boss.says("/cancel")
        assert "Id: q" in boss.screen
        await boss.says("lesson_1")
        assert "Id: lesson_1" not in boss.screen

    async def test_a_restart_forgets_no_question_of_ours(self, world: World, store: Store) -> None:
        async with world.running():
            boss = await admin(world, store)
            await send(world, boss, "q.csv", CSV)
            await boss.press("✏️")
        async with world.running():
            assert "Id: lesson_1" in await boss.says("lesson_1")
            await boss.press("📢")
        assert ("lesson_1", 1, "published") in ids(store)


class TestRestarts:
    async def test_a_file_that_came_before_is_seen_to_after(self, world: World, store: Store) -> None:
        async with world.running():
            boss = await admin(world, store)
            boss.sends_file("q.csv", CSV)
            await world.quiet()
            assert "I have it" in boss.screen
        async with world.running():
            await world.files()
            assert "A new set." in boss.screen
            assert len(boss.messages) == 2

    async def test_one_in_the_middle_of_its_generation_is_begun_again(self, world: World, store: Store) -> None:
        async with world.running() as bot:
            boss = await admin(world, store)
            boss.sends_file("talk.txt", INTERVIEW)
            await world.quiet()
            made = bot.watches.uploads.workshop.made

            async def dies(*args: object) -> object:
                await made(*args)  # type: ignore[arg-type]
                raise KeyboardInterrupt

            bot.watches.uploads.workshop.made = dies  # type: ignore[method-assign, assignment]
            with pytest.raises(KeyboardInterrupt):
                await bot.watches.uploads.look()
        async with world.running():
            await world.files()
            assert "An interview" in boss.screen
            await boss.press("📢")
        assert len(ids(store)) == 2

    async def test_what_was_found_and_not_told_is_told(self, world: World, store: Store) -> None:
        async with world.running() as bot:
            boss = await admin(world, store)
            boss.sends_file("q.csv", CSV)
            await world.quiet()
            world.telegram.faults["editMessageText"] = [Fault(500, "Internal Server Error")] * 9
            assert not await bot.watches.uploads.look()
        world.telegram.faults.clear()
        async with world.running():
            await world.files()
            assert "A new set." in boss.screen

    async def test_a_press_that_was_not_answered_is_done_once(self, world: World, store: Store) -> None:
        async with world.running():
            boss = await admin(world, store)
            await send(world, boss, "q.csv", CSV)
        boss.presses(boss.last.keyboard[0][0]["callback_data"], boss.last.id)
        async with world.running():
            await world.quiet()
        assert ids(store) == [("mini", 1, "published"), ("q", 1, "published")]

    async def test_a_file_that_brings_the_program_down_is_given_up(self, world: World, store: Store) -> None:
        async with world.running():
            boss = await admin(world, store)
            boss.sends_file("q.csv", CSV)
            await world.quiet()
            for _ in range(4):
                store.uploads.note_try(1).result()
            await world.files()
            assert "could not be read" in boss.screen

    async def test_the_same_message_delivered_again_is_one_file(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        update = world.telegram.updates[boss.sends_file("q.csv", CSV)]
        await world.quiet()
        world.telegram.deliver_again(update)
        await world.files()
        assert store.uploads.find(2) is None


class TestFetching:
    async def test_a_file_that_is_too_large_is_not_fetched(
        self, world: World, boss: Somebody, caplog: pytest.LogCaptureFixture
    ) -> None:
        boss.sends_file("q.csv", CSV, size=20_000_001)
        await world.files()
        assert "too large" in boss.screen
        assert "Split it" in boss.screen
        assert "for larger ones: QUIZBOT_LIMIT_BYTES" in caplog.text
        assert "getFile" not in [name for name, _ in world.telegram.calls]

    async def test_a_size_that_was_a_lie_is_found_out(self, world: World, store: Store) -> None:
        world.limits = Limits(bytes=1_000)
        async with world.running():
            boss = await admin(world, store)
            boss.sends_file("q.csv", CSV * 100, size=10)
            await world.files()
            assert "too large: 0.1 MB are allowed" in boss.screen

    async def test_a_file_that_telegram_does_not_give_is_too_large_by_its_limit(
        self, world: World, store: Store
    ) -> None:
        world.limits = Limits(bytes=90_000_000)
        world.telegram.faults["getFile"] = [Fault(400, "Bad Request: file is too big")]
        async with world.running():
            boss = await admin(world, store)
            boss.sends_file("q.csv", CSV)
            await world.files()
            assert "too large: 20 MB are allowed" in boss.screen

    async def test_a_file_that_telegram_has_no_more_is_asked_for_again(self, world: World, boss: Somebody) -> None:
        boss.sends_file("q.csv", CSV)
        world.telegram.files.clear()
        await world.files()
        assert "send it again" in boss.screen

    async def test_a_network_that_fails_is_tried_again(self, world: World, bot: Bot, boss: Somebody) -> None:
        boss.sends_file("q.csv", CSV)
        await world.quiet()
        for method in ("getFile", "download"):
            world.telegram.faults[method] = [Fault(502)]
            for _ in range(2):
                if not await bot.watches.uploads.look():
                    break
        await world.files()
        assert "A new set." in boss.screen

    async def test_an_empty_file_is_refused(self, world: World, boss: Somebody) -> None:
        assert "empty" in await send(world, boss, "q.csv", b"")


class TestArchives:
    async def test_each_file_of_a_zip_is_looked_over(self, world: World, boss: Somebody, store: Store) -> None:
        archive = zipped(
            {"a/q.csv": CSV, "../../etc/r.csv": CSV + b"\n", "__MACOSX/._q.csv": b"x", "b/talk.txt": INTERVIEW}
        )
        await send(world, boss, "all.zip", archive)
        texts = [message.text for message in boss.messages]
        assert any("3 files were in the ZIP" in text for text in texts)
        assert [text.split("\n")[0] for text in texts[-3:]] == ["q.csv", "r.csv", "talk.txt"]
        for message in boss.messages[-3:]:
            await boss.press("📢", message)
        assert [id_ for id_, *_ in ids(store)][:3] == ["mini", "q", "r"]
        assert len(ids(store)) == 4

    async def test_a_restart_loses_none_of_them(self, world: World, store: Store) -> None:
        async with world.running():
            boss = await admin(world, store)
            boss.sends_file("all.zip", zipped({"q.csv": CSV, "r.csv": CSV + b"\n"}))
            await world.quiet()
        async with world.running():
            await world.files()
        assert [message.text.split("\n")[0] for message in boss.messages[-2:]] == ["q.csv", "r.csv"]


class TestInAProcess:
    async def test_a_file_is_judged_and_published(self, world: World, boss: Somebody, store: Store) -> None:
        await send(world, boss, "talk.txt", INTERVIEW)
        await boss.press("📢")
        assert len(ids(store)) == 2

    async def test_what_takes_too_long_is_refused_in_words_and_learners_are_answered(
        self, world: World, store: Store, caplog: pytest.LogCaptureFixture
    ) -> None:
        world.care = Care(seconds=4)
        async with world.running() as bot:
            boss, ann = await admin(world, store), world.person()
            boss.sends_file("talk.txt", INTERVIEW * 3_000)
            await world.files()
            assert "longer than 4 s" in boss.screen
            assert "QUIZBOT_LIMIT_SECONDS" in caplog.text
            bot.watches.uploads.workshop.limit = LIMIT  # on a busy machine its next process begins slowly
            assert "What kind" in await ann.says("/quiz mini")
            assert "A new set." in await send(world, boss, "q.csv", CSV)
        upload = store.uploads.find(1)
        assert upload is not None
        assert (upload.state.value, store.uploads.made(1), store.uploads.content(1)) == ("refused", None, None)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        pytest.param(300, "longer than 5 minutes", id="some minutes"),
        pytest.param(90, "longer than 90 s", id="a minute and a half"),
        pytest.param(60, "longer than 60 s", id="a minute"),
    ],
)
async def test_a_time_is_told_as_a_person_would(boss: Somebody, store: Store, seconds: int, said: str) -> None:
    boss.sends_file("q.csv", CSV)
    await boss.quiet()
    refused = Judged(state=UploadState.REFUSED, fault=["upload-fault-time", {"seconds": seconds}])
    store.uploads.judge(1, refused).result()
    upload = store.uploads.find(1)
    assert upload is not None

    assert said in "".join(run.text for run in upload_screen(texts_for("en"), upload).runs)


class TestTemplates:
    @pytest.mark.parametrize("format_", ["JSON", "CSV", "TSV", "XLSX", "GIFT", "Aiken", "Moodle XML"])
    async def test_each_can_be_sent_back_as_it_is(self, world: World, boss: Somebody, format_: str) -> None:
        await boss.says("/sets")
        await boss.press("📄")
        await boss.press(format_)
        (file,) = files(boss)
        assert format_ in boss.screen
        assert len(questions_in(file.content, file.name)) >= 2


class TestTheLibrary:
    async def test_it_lists_all_sets_and_retires_and_restores(
        self, world: World, boss: Somebody, ann: Somebody, store: Store
    ) -> None:
        await boss.says("/sets")
        assert "📢 A small text (mini, version 1, 4 questions)" in boss.screen
        await ann.says("/quiz mini 2")
        await boss.press("📢 A small text")
        await boss.press("💤")
        await boss.press_data("vr:mini", boss.last.id)
        assert ids(store) == [("mini", 1, "retired")]
        assert "no question set" in (await ann.says("/sets")).lower() or "no " in ann.screen.lower()
        await boss.press("📢 Put back")
        assert ids(store) == [("mini", 1, "published")]
        assert [act.deed.value for act in store.acts.page(0, 9)][:2] == ["restored", "retired"]

    async def test_it_tells_sets_of_one_text_apart_and_lists_as_the_language_does(
        self, world: World, bot: Bot, store: Store
    ) -> None:
        boss = await admin(world, store, language="zh-hans")
        for id_, title in {"a": Localized(zh="老街", ja="通り"), "b": Localized(zh="老街", en="A street")}.items():
            publish(store, replace(MINI, id=id_, title=title), START)
        await boss.says("/sets")
        assert {"📢 老街 · 日语译文", "📢 老街 · 英语译文"} < set(boss.buttons)
        await boss.press("📢 老街 · 日语译文")
        assert "填空 1、翻译 2、" in boss.screen

    async def test_whoever_is_in_the_middle_of_a_set_that_is_retired_comes_to_its_end(
        self, boss: Somebody, ann: Somebody, store: Store
    ) -> None:
        publish(store, only(CHOICE), START)
        await ann.says("/quiz only 1")
        await boss.says("/sets")
        await boss.press("📢 One question")
        await boss.press("💤")
        await ann.press("做研究")
        assert "✅" in ann.screen or "✅" in ann.messages[-2].text
        assert store.score(ann.id).correct == 1

    @pytest.mark.parametrize("format_", ["JSON", "CSV", "XLSX", "GIFT", "Aiken", "Moodle XML"])
    async def test_a_set_is_sent_as_a_file(self, boss: Somebody, store: Store, format_: str) -> None:
        await boss.says("/sets")
        await boss.press("📢 A small text")
        await boss.press("💾")
        await boss.press(format_)
        (file,) = files(boss)
        assert file.name.startswith("mini-v1.")
        assert len(file.content) < LARGEST_FILE
        assert questions_in(file.content, file.name)

    @pytest.mark.parametrize("format_", ["JSON", "CSV", "GIFT", "Aiken", "Moodle XML"])
    @pytest.mark.parametrize("copy", ["", " (1)"], ids=["as it was sent", "downloaded twice"])
    async def test_a_set_that_was_sent_as_a_file_comes_back_as_its_next_version(
        self, world: World, boss: Somebody, store: Store, format_: str, copy: str
    ) -> None:
        await boss.says("/sets")
        await boss.press("📢 A small text")
        await boss.press("💾")
        await boss.press(format_)
        (file,) = files(boss)
        stem, suffix = file.name.split(".", 1)
        edited = file.content.replace("我们的".encode(), "你们的".encode())
        assert "A new version of mini (now version 1)" in await send(world, boss, f"{stem}{copy}.{suffix}", edited)
        await boss.press("📢 Publish")
        assert ("mini", 2, "published") in ids(store)
        info = store.set_info("mini")
        assert info is not None
        assert info.title.en == "A small text"

    async def test_a_set_that_comes_back_as_it_was_sent_is_said_to_be_there(self, world: World, boss: Somebody) -> None:
        await boss.says("/sets")
        await boss.press("📢 A small text")
        await boss.press("💾")
        await boss.press("XLSX")
        (file,) = files(boss)
        assert "mini (version 1) has the same content already" in await send(world, boss, file.name, file.content)

    @pytest.mark.parametrize("name", ["other-v1.csv", "mini-v.csv", "mini-v1-b.csv", "v1.csv"])
    async def test_a_name_of_another_make_is_that_of_a_new_set(self, world: World, boss: Somebody, name: str) -> None:
        assert "A new set." in await send(world, boss, name, CSV)

    async def test_a_deck_for_anki_is_sent_of_what_learners_have(self, world: World, boss: Somebody) -> None:
        await boss.says("/sets")
        await boss.press("📢 A small text")
        await boss.press("💾")
        await boss.press("Anki")
        await world.done()
        (file,) = files(boss)
        assert file.name == "quizbot-mini.apkg"

    async def test_to_a_learner_sets_is_what_it_was(self, ann: Somebody) -> None:
        await ann.says("/sets")
        assert ann.buttons == ["A small text (4)"]


class TestRegrading:
    async def test_learners_whose_answers_count_anew_are_told_once(
        self, world: World, bot: Bot, boss: Somebody, store: Store
    ) -> None:
        publish(store, only(CHOICE), START)
        ann, ben, cat = world.person("Ann"), world.person("Ben", language="ja"), world.person("Cat", language="zh")
        for somebody, answer in ((ann, "做研究"), (ben, "做投资"), (cat, "做投资")):
            await somebody.says("/quiz only 1")
            await somebody.press(answer)
        world.telegram.blocked.add(cat.id)
        changed = only(replace(CHOICE, answer=("做投资",), why_not=()))
        await send(world, boss, "only.json", write_set(changed))
        await boss.press("📢")
        for _ in range(2):
            await bot.watches.regradings.look()
        assert "1 answer of yours counts for less now" in ann.screen
        assert "1件の評価が上がりました" in ben.screen
        assert [message.text for message in ann.messages].count(ann.screen) == 1
        assert store.regrading_notices.untold(9) == []

    @pytest.mark.parametrize("is_draft_first", [False, True])
    async def test_a_key_put_right_in_a_table_without_ids_grades_anew_too(
        self, world: World, bot: Bot, boss: Somebody, ann: Somebody, store: Store, *, is_draft_first: bool
    ) -> None:
        await send(world, boss, "birds.csv", TABLE.replace(b"KEY", b"2"))
        await boss.press("📢")
        await ann.says("/quiz birds 1")
        await ann.press("两个翅膀")
        await send(world, boss, "birds.csv", TABLE.replace(b"KEY", b"1"))
        assert "0 new questions, 1 changed" in boss.screen
        if is_draft_first:
            await boss.press("📝")
            await boss.press("📚")
        await boss.press("📢")
        await bot.watches.regradings.look()
        assert "1 answer of yours counts for more now" in ann.screen

        await send(world, boss, "birds.csv", TABLE.replace(b"KEY", b"1") + b"\n")
        assert "1 as before" in boss.screen or "already" in boss.screen

    async def test_who_was_not_told_for_the_network_failed_is_told_later(
        self, world: World, bot: Bot, boss: Somebody, ann: Somebody, store: Store
    ) -> None:
        publish(store, only(CHOICE), START)
        await ann.says("/quiz only 1")
        await ann.press("做研究")
        await send(world, boss, "only.json", write_set(only(replace(CHOICE, answer=("做投资",), why_not=()))))
        await boss.press("📢")
        world.telegram.faults["sendMessage"] = [Fault(0, "no network")] * 5
        await bot.watches.regradings.look()
        assert [notice.learner for notice in store.regrading_notices.untold(9)] == [ann.id]
        world.telegram.faults["sendMessage"] = []
        await bot.watches.regradings.look()
        assert "1 answer of yours counts for less now" in ann.screen
        assert store.regrading_notices.untold(9) == []

    async def test_nobody_is_told_of_what_has_the_same_key(
        self, world: World, bot: Bot, boss: Somebody, ann: Somebody, store: Store
    ) -> None:
        publish(store, only(TYPED), START)
        await ann.says("/quiz only 1")
        await ann.says("目标")
        await send(world, boss, "only.json", write_set(only(replace(TYPED, level=3))))
        await boss.press("📢")
        assert store.regrading_notices.untold(9) == []


HOSTILE_NAMES = [
    "../../../etc/passwd",
    "C:\\Windows\\x.csv",
    "a\u202evsc.exe",
    "<b>bold</b>.csv",
    "x" * 5_000 + ".csv",
    "\x00\x01\x1b[31m.csv",
    "*_`[](tg://user?id=1)",
    "con",
    "",
    None,
    "\ud800.csv",
    "question set; DROP TABLE sets.csv",
]


@pytest.mark.parametrize("name", HOSTILE_NAMES)
async def test_a_hostile_name_is_only_shown(world: World, boss: Somebody, store: Store, name: str | None) -> None:
    await send(world, boss, name, CSV)
    assert "A new set." in boss.screen
    await boss.press("📢")
    assert len(ids(store)) == 2


async def test_markup_in_every_field_is_text(world: World, boss: Somebody, store: Store) -> None:
    content = json.loads(write_set(only(CHOICE)))
    content["title"] = {"en": "<b>T</b> & \u202eevil\u202c"}
    content["questions"][0]["prompt"] = "<a href='tg://user?id=1'>x</a>？"
    content["questions"][0]["options"] = ["</b>", "&amp;", "做研究"]
    content["questions"][0]["why_not"] = {}
    await send(world, boss, "only.json", json.dumps(content).encode())
    await boss.press("👀")
    assert "<a href" in boss.screen
    assert "</b>" in boss.screen


class TestTitle:
    async def test_an_admin_gives_another_title_before_publishing(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        assert "Title: q" in await send(world, boss, "q.csv", CSV)
        report = boss.last
        await boss.press("🏷")
        assert "of 200 characters at most" in boss.screen
        screen = await boss.says("海边的书店\nA bookshop by the sea")
        assert "Title: A bookshop by the sea" in screen
        assert not report.keyboard
        await boss.press("📢")

        info = store.set_info("q")
        assert info is not None
        assert info.title == Localized(zh="海边的书店", en="A bookshop by the sea")

    async def test_a_new_version_keeps_the_title_of_its_set(self, world: World, boss: Somebody, store: Store) -> None:
        assert "Title: q2" in await send(world, boss, "q2.csv", CSV)
        publish(store, only(CHOICE), START)
        kept = only(CHOICE).title
        await boss.press("✏️")
        screen = await boss.says("only")
        assert f"Title: {kept.en or kept.zh}" in screen
        assert "The title, or" not in screen
        await boss.press("📢")

        info = store.set_info("only")
        assert info is not None
        assert (info.version, info.title) == (2, kept)

    async def test_a_new_version_has_the_title_that_was_typed(self, world: World, boss: Somebody, store: Store) -> None:
        publish(store, only(CHOICE), START)
        await send(world, boss, "q2.csv", CSV)
        await boss.press("✏️")
        await boss.says("only")
        await boss.press("🏷")
        screen = await boss.says("q2")
        assert "Title: q2" in screen
        assert "The title, or" in screen
        await boss.press("📢")

        info = store.set_info("only")
        assert info is not None
        assert (info.version, info.title) == (2, Localized(en="q2"))

    async def test_a_draft_beside_a_set_keeps_its_title_until_it_is_its_version(
        self, world: World, boss: Somebody, store: Store
    ) -> None:
        publish(store, only(CHOICE), START)
        await send(world, boss, "q2.csv", CSV)
        await boss.press("✏️")
        await boss.says("only")
        await boss.press("📝")

        info = store.set_info("only-draft")
        assert info is not None
        assert info.title == only(CHOICE).title

    async def test_the_text_that_is_read_gets_the_title_too(self, world: World, boss: Somebody, store: Store) -> None:
        await send(world, boss, "talk.txt", titled("市场里的一天", "市場での一日"))
        await boss.press("🏷")
        await boss.says("ja: 市場")
        await boss.press("📢")

        reader = store.readers.reader("talk", 1)
        assert reader is not None
        assert reader.title == Localized(ja="市場")

    @pytest.mark.parametrize(
        ("language", "said"),
        [("en", "That cannot be the title."), ("ja", "題名には使えません。"), ("zh", "这不能作标题。")],
    )
    async def test_what_cannot_be_a_title_is_told_and_another_awaited(
        self, world: World, bot: Bot, store: Store, language: str, said: str
    ) -> None:
        somebody = await admin(world, store, language=language)
        await send(world, somebody, "q.csv", CSV)
        await somebody.press("🏷")

        assert said in await somebody.says("x" * 201)
        assert "Sea" in await somebody.says("Sea")

    @pytest.mark.parametrize("by", ["‹ Keep the title", "/cancel"])
    async def test_the_title_may_stay(self, world: World, boss: Somebody, store: Store, by: str) -> None:
        await send(world, boss, "q.csv", CSV)
        await boss.press("🏷")
        await (boss.says(by) if by.startswith("/") else boss.press(by))

        assert "Title: q" in boss.screen
        assert "Title: q" not in await boss.says("Sea")

    async def test_when_it_was_decided_on_no_title_is_taken(self, world: World, boss: Somebody, store: Store) -> None:
        await send(world, boss, "q.csv", CSV)
        report = boss.last
        await boss.press("🏷")
        await boss.press("📢", report)

        assert "decided on already" in await boss.says("Sea")
        await boss.press_data(encoded(ChangeTitle(upload=1)), report.id)
        await boss.press_data(encoded(ChangeTitle(upload=99)), report.id)
        assert "Published" in report.text

    async def test_nobody_else_changes_a_title(self, world: World, boss: Somebody, ann: Somebody, store: Store) -> None:
        await send(world, boss, "q.csv", CSV)
        await ann.says("/start")

        for press in (ChangeTitle(upload=1), KeepTitle(upload=1)):
            assert "for admins" in (await ann.press_data(encoded(press), ann.last.id) or "")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        pytest.param("en", "line 3: error: The file is empty. [empty-file]", id="en"),
        pytest.param(
            "ja", "3行目：エラー：ファイルが空です。中身のあるファイルを送ってください。 [empty-file]", id="ja"
        ),
        pytest.param("zh", "第 3 行：错误：文件是空的。请发送有内容的文件。 [empty-file]", id="zh"),
    ],
)
def test_the_file_of_all_that_was_found_is_punctuated_as_its_language_is(language: str, line: str) -> None:
    problem = Problem(severity=Severity.ERROR, code="empty-file", message="The file is empty.", line=3)
    found = Found(kind="set", title={}, kinds={}, subtypes={}, problems=(problem,))
    assert problems_file(texts_for(language), found).decode() == f"{line}\n"
