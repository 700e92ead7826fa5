"""How it looks to choose a quiz: its set, the kind and the level of its questions, and how many of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.telegram.markup import blocks, bold, lines
from bot.telegram.presses.choosing import ANY_KIND, Begin, ChooseKind, ChooseLevel, ChooseSet, ShowSets
from bot.telegram.screen import Button, Screen, rows, turns
from bot.telegram.screens import words
from bot.telegram.set_names import in_language_first, title_of, titles_of
from bot.texts.neutral import neutral_line
from bot.texts.phrases import kind_name, level_name
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.store import SetInfo
    from bot.telegram.asked_quiz import AskedQuiz
    from bot.texts import Texts

COUNTS = (5, 10, 20)
MOST_QUESTIONS = 100
MOST_LEVELS_IN_ROW = 2
SETS_AT_ONCE = 8
LONGEST_WORD = 60
MOST_SETS_NAMED = 10


def not_understood(texts: Texts, command: str, asked: AskedQuiz, sets: Sequence[SetInfo]) -> Screen:
    """
    Say which word after a command is none that is known, and how to say what is wanted.

    One may also be too many, or a number of which no quiz can be.
    """
    if asked.unknown is None:
        return words(texts, "no-such-count", word=str(asked.count), most=MOST_QUESTIONS)
    word = asked.unknown[:LONGEST_WORD]
    if asked.is_surplus:
        return words(texts, "said-twice", word=word)
    return words(texts, "quiz-unknown", command=command, word=word, sets=ids_of(texts, sets))


def ids_of(texts: Texts, sets: Sequence[SetInfo]) -> str:
    """List how sets are named in commands; of many, the first."""
    return texts.say("list-separator").join(info.id for info in sets[:MOST_SETS_NAMED]) or "–"


def unknown_word(texts: Texts, key: str, word: str, sets: Sequence[SetInfo]) -> Screen:
    """Say which word behind a command is none that is known, and which sets there are."""
    return words(texts, key, word=neutral_line(word)[:LONGEST_WORD], sets=ids_of(texts, sets))


def set_list(texts: Texts, sets: Sequence[SetInfo], asked: ShowSets) -> Screen:
    """Ask which set, a handful at once, those first that have a title in the person's language."""
    if not sets:
        return words(texts, "no-sets")
    sets = in_language_first(texts, sets)
    start = asked.start if asked.start < len(sets) else 0
    page = sets[start : start + SETS_AT_ONCE]
    titles = titles_of(texts, sets)
    buttons = [(Button(f"{titles[each.id]} ({each.questions})", _with_set(each, asked)),) for each in page]
    onward = turns(start, SETS_AT_ONCE, len(sets), lambda first: replace(asked, start=first))
    return Screen(lines(texts.say("choose-set")), (*buttons, *onward))


def kind_list(texts: Texts, info: SetInfo, asked: ChooseSet, sets: Sequence[SetInfo]) -> Screen:
    """Ask which kind of questions; where there are more `sets`, another one may be chosen instead."""
    kinds = [
        (f"{kind_name(texts, kind)} ({info.kinds[kind]})", str(kind)) for kind in Kind if info.kinds.get(kind, 0) > 0
    ]
    choices = [(texts.say("any-kind"), ANY_KIND), *kinds]
    buttons = [Button(label, _with_kind(info.id, kind, asked)) for label, kind in choices]
    if len(sets) > 1:
        back = ShowSets(kind=ANY_KIND, count=asked.count, start=0, level=asked.level)
        buttons.append(Button(texts.say("button-back"), back))
    return Screen(lines(bold(title_of(texts, info)), texts.say("choose-kind")), tuple((button,) for button in buttons))


def level_list(texts: Texts, info: SetInfo, kind: str, levels: Mapping[int, int]) -> Screen:
    """Ask which level, of those that there are, with how many questions of each; all of them is the first choice."""
    every = Button(texts.say("any-level"), ChooseLevel(set_id=info.id, kind=kind, level=0))
    each = [
        Button(
            texts.say("button-level", level=level_name(texts, level), count=count),
            ChooseLevel(set_id=info.id, kind=kind, level=level),
        )
        for level, count in levels.items()
    ]
    head = lines(bold(title_of(texts, info)), texts.say("choose-level"))
    return Screen(head, ((every,), *rows(each, most=MOST_LEVELS_IN_ROW), _back_to_kinds(texts, info)))


def count_list(texts: Texts, info: SetInfo, wanted: ChooseLevel, there: int) -> Screen:
    """Ask how many questions, of the `there` that there are of that kind and level."""
    counts = [count for count in COUNTS if count < there] + [min(there, MOST_QUESTIONS)]
    buttons = [
        Button(
            texts.say("button-count", count=count),
            Begin(set_id=info.id, kind=wanted.kind, count=count, level=wanted.level),
        )
        for count in counts
    ]
    head = lines(bold(title_of(texts, info)), texts.say("choose-count"))
    return Screen(head, (*rows(buttons), _back_to_kinds(texts, info)))


def set_overview(texts: Texts, sets: Sequence[SetInfo]) -> Screen:
    """List all sets with their ids, and buttons that begin with one."""
    sets = in_language_first(texts, sets)
    listed = set_list(texts, sets, ShowSets(kind=ANY_KIND, count=0, start=0))
    if not sets:
        return listed
    titles = titles_of(texts, sets)
    each = [
        texts.say("set-line", title=titles[info.id], id=info.id, count=info.questions) for info in sets[:MOST_QUESTIONS]
    ]
    return Screen(blocks(lines(bold(texts.say("sets-title"))), lines(*each)), listed.keyboard)


def _back_to_kinds(texts: Texts, info: SetInfo) -> tuple[Button, ...]:
    return (Button(texts.say("button-back"), ChooseSet(set_id=info.id, count=0)),)


def _with_set(info: SetInfo, asked: ShowSets) -> ChooseSet | ChooseKind | ChooseLevel | Begin:
    if asked.kind == ANY_KIND:
        return ChooseSet(set_id=info.id, count=asked.count, level=asked.level)
    return _with_kind(info.id, asked.kind, asked)


def _with_kind(set_id: str, kind: str, asked: ShowSets | ChooseSet) -> ChooseKind | ChooseLevel | Begin:
    if asked.count:
        return Begin(set_id=set_id, kind=kind, count=asked.count, level=asked.level)
    if asked.level:
        return ChooseLevel(set_id=set_id, kind=kind, level=asked.level)
    return ChooseKind(set_id=set_id, kind=kind)
