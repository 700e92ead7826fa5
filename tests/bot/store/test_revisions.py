"""A revision of a set: what several admins decide is kept, and becomes the next version in one step."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from bot.store.revision_rows import Outcome, RevisionState
from bot.store.sets import SetState
from bot.tutor.act import Deed
from bot.tutor.flag import Flag, FlagReason, FlagState
from bot.tutor.learner import Learner
from bot.tutor.question_parts import Part, edited
from bot.tutor.revision import Choice, Decision, revised
from quizzes.question import Evidence, Kind
from tests.bot.botapi.running import START
from tests.bot.readers import add_talk
from tests.bot.telegram.sets import CHOICE, MINI, ORDER, TYPED, only, publish

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.store.revision_rows import Card, Revision
    from quizzes.question import QuestionSet

BOSS, OTHER = 11, 22
MADE = replace(CHOICE, subtype="mentioned")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a database with the small set as a draft."""
    with Store.open(tmp_path / "quizbot.db") as opened:
        opened.add_set(MINI, START, "sha", "mini.json", state=SetState.DRAFT).result()
        yield opened


@pytest.fixture
def revision(store: Store) -> Revision:
    """Give a revision of it."""
    begun = store.revisions.begin("mini", BOSS, START).result()
    assert begun is not None
    return begun


def card(store: Store, revision: Revision, position: int) -> Card:
    found = store.revisions.card(revision.id, position)
    assert found is not None
    return found


def as_decided(store: Store, revision: Revision) -> QuestionSet:
    whole = store.question_set(revision.set_id, revision.version)
    assert whole is not None
    return revised(whole, store.revisions.decisions(revision.id))


def finish(store: Store, revision: Revision, state: SetState = SetState.PUBLISHED) -> Outcome:
    changes = store.revisions.progress(revision.id).changes
    after = as_decided(store, revision)
    return store.revisions.finish(revision, changes, after, state, BOSS, START).result()


def choose(store: Store, revision: Revision, position: int, choice: Choice, by: int = BOSS) -> Outcome:
    seen = card(store, revision, position)
    return store.revisions.choose(revision.id, seen, choice, by, START).result()


def test_all_admins_work_on_the_same_revision(store: Store, revision: Revision) -> None:
    assert store.revisions.begin("mini", OTHER, START).result() == revision
    assert store.revisions.open() == [revision]


def test_there_is_none_of_a_set_that_is_not_there(store: Store) -> None:
    assert store.revisions.begin("nothing", BOSS, START).result() is None
    assert store.revisions.card(99, 0) is None
    assert store.revisions.of(99) is None


def test_what_is_left_is_found_from_here_on_and_then_from_the_beginning(store: Store, revision: Revision) -> None:
    assert store.revisions.next_undecided(revision.id, 3) == 0
    choose(store, revision, 1, Choice.KEEP)
    choose(store, revision, 2, Choice.DROP)
    assert store.revisions.next_undecided(revision.id, 0) == 3
    for position in (0, 3):
        choose(store, revision, position, Choice.KEEP)
    assert store.revisions.next_undecided(revision.id, 0) is None

    choose(store, revision, 2, Choice.UNDECIDED)
    assert store.revisions.next_undecided(revision.id, 0) == 2
    progress = store.revisions.progress(revision.id)
    assert (progress.count, progress.kept, progress.dropped, progress.left) == (4, 3, 0, 1)


def test_who_was_slower_changes_nothing(store: Store, revision: Revision) -> None:
    seen = card(store, revision, 0)
    mine = edited(seen.question, Part.KEY, "1")
    assert store.revisions.edit(revision.id, seen, mine, BOSS, START).result() is Outcome.DONE
    assert store.revisions.choose(revision.id, seen, Choice.DROP, OTHER, START).result() is Outcome.STALE

    now = card(store, revision, 0)
    assert (now.change, now.by, now.question.key, now.before) == (1, BOSS, "做产品", CHOICE)
    assert store.revisions.edited_at(revision.id, "choice", 1) == mine
    assert store.revisions.edited_at(revision.id, "choice", 0) is None


def test_dropping_and_keeping_again_loses_no_edit(store: Store, revision: Revision) -> None:
    seen = card(store, revision, 0)
    store.revisions.edit(revision.id, seen, edited(seen.question, Part.PROMPT, "新？"), BOSS, START).result()
    choose(store, revision, 0, Choice.DROP)
    assert store.revisions.progress(revision.id).edited == 0
    choose(store, revision, 0, Choice.KEEP)
    assert store.revisions.progress(revision.id).edited == 1
    assert card(store, revision, 0).question.prompt == "新？"


def test_kept_with_all_of_its_subtype_it_is_kept_as_it_was_edited(store: Store, revision: Revision) -> None:
    seen = card(store, revision, 0)
    store.revisions.edit(revision.id, seen, edited(seen.question, Part.PROMPT, "新？"), BOSS, START).result()
    choose(store, revision, 0, Choice.UNDECIDED)
    assert store.revisions.keep_subtype(revision.id, CHOICE, OTHER, START).result() == 3
    assert card(store, revision, 0).question.prompt == "新？"


def test_all_of_a_subtype_are_kept_where_nobody_has_decided(store: Store, revision: Revision) -> None:
    choose(store, revision, 0, Choice.DROP)
    assert store.revisions.keep_subtype(revision.id, CHOICE, OTHER, START).result() == 2
    assert [card(store, revision, at).decision.choice for at in range(4)] == ["drop", "keep", "keep", "undecided"]
    nonsense = replace(CHOICE, subtype="nonsense")
    assert store.revisions.keep_subtype(revision.id, nonsense, OTHER, START).result() == 0


def test_a_subtype_of_another_kind_with_the_same_name_is_another(store: Store, revision: Revision) -> None:
    order_of_events = replace(ORDER, kind=Kind.COMPREHENSION)
    assert store.revisions.keep_subtype(revision.id, order_of_events, OTHER, START).result() == 0
    assert store.revisions.keep_subtype(revision.id, ORDER, OTHER, START).result() == 1


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("目标", [0, 2]),
        ("STUDY", [3]),
        ("applications", [1]),
        ("做%", []),
        ("choice", []),
        ("denies it", [0]),
        ('"', []),
        ("\\u", []),
    ],
)
def test_words_are_found_wherever_a_person_sees_them(
    store: Store, revision: Revision, word: str, found: list[int]
) -> None:
    hits, count = store.revisions.search(revision.id, word, 9)
    assert ([hit.position for hit in hits], count) == (found, len(found))


def test_a_search_lists_some_and_counts_all(store: Store, revision: Revision) -> None:
    hits, count = store.revisions.search(revision.id, "做研究", 1)
    assert ([(hit.prompt, hit.passage) for hit in hits], count) == ([(CHOICE.prompt, CHOICE.passage)], 3)


def test_a_revision_becomes_the_next_version(store: Store, revision: Revision) -> None:
    seen = card(store, revision, 0)
    store.revisions.edit(revision.id, seen, edited(seen.question, Part.KEY, "1"), BOSS, START).result()
    choose(store, revision, 1, Choice.DROP)
    assert finish(store, revision) is Outcome.DONE

    info, whole = store.set_info("mini"), store.question_set("mini")
    assert info is not None
    assert whole is not None
    assert (info.version, info.state, info.origin) == (2, SetState.PUBLISHED, "mini.json")
    assert whole.questions[1:] == (TYPED, ORDER)
    assert whole.questions[0].key == "做产品"
    over = store.revisions.of(revision.id)
    assert over is not None
    assert (over.state, over.ended_by, over.made) == (RevisionState.FINISHED, BOSS, 2)
    assert [(act.deed, act.question, act.version) for act in store.acts.page(0, 9)] == [
        (Deed.REVISED, None, 2),
        (Deed.DROPPED, "letters", 1),
        (Deed.EDITED, "choice", 1),
    ]
    assert finish(store, revision) is Outcome.OVER
    assert choose(store, revision, 0, Choice.DROP) is Outcome.OVER
    assert store.revisions.keep_subtype(revision.id, CHOICE, BOSS, START).result() == 0


def test_a_draft_of_which_nothing_changes_is_published_as_it_is(store: Store, revision: Revision) -> None:
    choose(store, revision, 0, Choice.KEEP)
    assert finish(store, revision) is Outcome.DONE
    info = store.set_info("mini")
    assert info is not None
    assert (info.version, info.state) == (1, SetState.PUBLISHED)


def test_what_was_decided_in_the_meantime_is_not_passed_over(store: Store, revision: Revision) -> None:
    changes, whole = store.revisions.progress(revision.id).changes, as_decided(store, revision)
    choose(store, revision, 0, Choice.DROP, OTHER)
    done = store.revisions.finish(revision, changes, whole, SetState.PUBLISHED, BOSS, START).result()
    assert done is Outcome.STALE
    assert finish(store, revision) is Outcome.DONE


def test_a_version_that_came_in_meanwhile_is_not_covered_up(store: Store, revision: Revision) -> None:
    choose(store, revision, 0, Choice.DROP)
    choose(store, revision, 2, Choice.DROP)
    other = replace(MINI, questions=(CHOICE, replace(TYPED, prompt="别的＿＿"), ORDER))
    store.add_set(other, START, "sha 2", "mini.json").result()
    assert finish(store, revision) is Outcome.OVER

    after = store.revisions.begin("mini", OTHER, START).result()
    assert after is not None
    assert after.version == 2


def test_a_later_version_takes_decisions_over_where_nothing_is_changed(store: Store, revision: Revision) -> None:
    choose(store, revision, 0, Choice.DROP)
    choose(store, revision, 2, Choice.DROP)
    other = replace(MINI, questions=(CHOICE, replace(TYPED, prompt="别的＿＿"), ORDER))
    store.add_set(other, START, "sha 2", "mini.json").result()

    after = store.revisions.begin("mini", OTHER, START).result()
    assert after is not None
    assert {id_: decision.choice for id_, decision in store.revisions.decisions(after.id).items()} == {
        "choice": Choice.DROP
    }
    before = store.revisions.of(revision.id)
    assert before is not None
    assert before.state is RevisionState.OUTDATED


def test_a_later_version_takes_over_what_was_edited_with_the_lines_that_it_names_there(store: Store) -> None:
    store.add_set(only(MADE), START, "sha of one", "only.json").result()
    before = store.revisions.begin("only", BOSS, START).result()
    assert before is not None
    better = edited(MADE, Part.EXPLANATION_EN, "So it says.")
    store.revisions.edit(before.id, card(store, before, 0), better, BOSS, START).result()
    evidence = Evidence(line=9, quote="不是做产品，而是做研究")
    moved = replace(MADE, evidence=evidence, options=MADE.options[::-1])
    store.add_set(only(moved), START, "sha of two", "only.json").result()

    after = store.revisions.begin("only", OTHER, START).result()
    assert after is not None
    assert store.revisions.decisions(after.id) == {
        "choice": Decision(choice=Choice.KEEP, edited=replace(better, evidence=evidence))
    }


def dropped_in_a_version(store: Store, revision: Revision) -> None:
    choose(store, revision, 0, Choice.DROP)
    choose(store, revision, 1, Choice.KEEP)
    assert finish(store, revision) is Outcome.DONE


def test_what_a_revision_dropped_is_known_as_it_was(store: Store, revision: Revision) -> None:
    assert store.revisions.dropped("mini") == {}
    dropped_in_a_version(store, revision)
    assert store.revisions.dropped("mini") == {"choice": CHOICE}
    assert store.revisions.dropped("talk") == {}


@pytest.mark.parametrize("is_gone_again", [False, True])
def test_what_came_back_since_is_dropped_no_more(store: Store, revision: Revision, *, is_gone_again: bool) -> None:
    dropped_in_a_version(store, revision)
    store.add_set(MINI, START, "sha 3", "mini.json").result()
    if is_gone_again:
        store.add_set(replace(MINI, questions=MINI.questions[1:]), START, "sha 4", "mini.json").result()

    assert store.revisions.dropped("mini") == {}


def test_what_a_revision_without_a_version_dropped_is_not(store: Store, revision: Revision) -> None:
    choose(store, revision, 0, Choice.DROP)
    store.revisions.drop(revision.id, BOSS, START).result()

    assert store.revisions.dropped("mini") == {}


def test_what_is_dropped_makes_no_version(store: Store, revision: Revision) -> None:
    choose(store, revision, 0, Choice.DROP)
    assert store.revisions.drop(revision.id, BOSS, START).result()
    assert not store.revisions.drop(revision.id, BOSS, START).result()
    assert finish(store, revision) is Outcome.OVER
    again = store.revisions.begin("mini", BOSS, START).result()
    assert again is not None
    assert store.revisions.progress(again.id).left == 4


def test_the_reader_goes_with_its_set(store: Store) -> None:
    add_talk(store, START)
    begun = store.revisions.begin("talk", BOSS, START).result()
    assert begun is not None
    seen = card(store, begun, 0)
    store.revisions.edit(begun.id, seen, edited(seen.question, Part.EXPLANATION_EN, "So."), BOSS, START).result()
    before = store.readers.reader("talk")
    assert finish(store, begun) is Outcome.DONE

    info = store.readers.info("talk")
    assert info is not None
    assert info.version == 2
    assert store.readers.reader("talk") == before


def test_flags_on_what_was_changed_are_accepted(store: Store) -> None:
    publish(store, replace(MINI, id="s"), START)
    store.save_learner(Learner(id=5, name="Ann")).result()
    for question in ("choice", "letters", "typed"):
        flag = Flag(
            learner=5,
            language="en",
            set_id="s",
            version=1,
            question=question,
            reason=FlagReason.UNCLEAR,
            words=None,
            given=None,
            at=START,
        )
        store.flags.record(flag).result()
    begun = store.revisions.begin("s", BOSS, START).result()
    assert begun is not None
    seen = card(store, begun, 0)
    store.revisions.edit(begun.id, seen, edited(seen.question, Part.PROMPT, "新？"), BOSS, START).result()
    choose(store, begun, 1, Choice.DROP)
    choose(store, begun, 2, Choice.KEEP)
    finish(store, begun)

    states = [flag.state for flag in map(store.flags.of, (1, 2, 3)) if flag is not None]
    assert states == [FlagState.ACCEPTED, FlagState.ACCEPTED, FlagState.OPEN]
    assert [flag.id for flag in store.flags.untold("s", BOSS)] == [1, 2]


def test_acts_are_neither_changed_nor_deleted(store: Store, revision: Revision, tmp_path: Path) -> None:
    finish(store, revision)
    with closing(sqlite3.connect(tmp_path / "quizbot.db")) as db:
        for change in ("DELETE FROM acts", "UPDATE acts SET deed = 'x'", "UPDATE acts SET done_by = 5"):
            with pytest.raises(sqlite3.IntegrityError, match="an act is never"):
                db.execute(change)


def test_who_is_forgotten_is_named_in_no_act(store: Store, revision: Revision) -> None:
    choose(store, revision, 0, Choice.KEEP)
    finish(store, revision)
    store.forget(BOSS).result()

    (act,) = store.acts.page(0, 9)
    assert (act.by, act.deed) == (None, Deed.REVISED)
    assert card(store, revision, 0).by is None
