"""How looks in a chat what belongs to no feature alone: help, sets by their names, what a quiz is chosen with."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.telegram.markup import blocks, bold, lines, shortened
from bot.telegram.menu import menu_button
from bot.telegram.presses.choosing import Begin, ChooseKind, ChooseLevel, ChooseSet, ShowSets
from bot.telegram.presses.welcome import Speak
from bot.telegram.screen import Button, Screen, rows, turns
from bot.texts import LANGUAGES
from bot.texts.neutral import neutral_line
from bot.texts.phrases import is_foreign, kind_name, level_name
from bot.texts.set_titles import title_text
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.store import SetInfo
    from bot.telegram.asked_quiz import AskedQuiz
    from bot.texts import Texts
    from quizzes.question import Localized

ANY_KIND = "any"
FIRST_COUNT = 5
COUNTS = (5, 10, 20)
MOST_QUESTIONS = 100
MOST_LEVELS_IN_ROW = 2
SETS_AT_ONCE = 8
TWO_LANGUAGES = 2
LONGEST_TITLE = 40
LONGEST_NAME = 60
LONGEST_WORD = 60
MOST_SETS_NAMED = 10
NAMES = {"ja": "日本語", "en": "English", "zh": "中文"}


def astray(texts: Texts, note: str, *, is_open: bool) -> Screen:
    """
    Answer what leads nowhere, with the ways on.

    While a question is open there are none: its own buttons are above, and must stay the last that somebody sees.
    """
    if is_open:
        return Screen(lines(note))
    start = Button(texts.say("button-new-quiz"), ShowSets(kind=ANY_KIND, count=0, start=0))
    return Screen(lines(note), ((start,), (menu_button(texts),)))


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


def help_screen(texts: Texts, *, is_admin: bool) -> Screen:
    """Say what there is, for an admin more."""
    more = lines(texts.say("help-admin")) if is_admin else ()
    runs = blocks(lines(bold(texts.say("help-title"))), lines(texts.say("help")), more)
    return Screen(runs, ((menu_button(texts),),))


def words(texts: Texts, key: str, **arguments: str | int) -> Screen:
    """Say one thing, without buttons."""
    return Screen(lines(texts.say(key, **arguments)))


def unknown_word(texts: Texts, key: str, word: str, sets: Sequence[SetInfo]) -> Screen:
    """Say which word behind a command is none that is known, and which sets there are."""
    return words(texts, key, word=neutral_line(word)[:LONGEST_WORD], sets=ids_of(texts, sets))


def languages(texts: Texts) -> Screen:
    """Ask which language to speak."""
    buttons = tuple(Button(NAMES[language], Speak(language=language)) for language in LANGUAGES)
    return Screen(lines(texts.say("choose-language")), (buttons,))


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


def in_language_first(texts: Texts, sets: Sequence[SetInfo]) -> list[SetInfo]:
    """Put those first that have a title in the person's language, else as they come."""
    return sorted(sets, key=lambda info: is_foreign(texts, info.title))


def best_first(sets: Sequence[SetInfo], language: str) -> list[SetInfo]:
    """
    Put those first whose title is in the person's language, of those the longer ones, then those of more kinds.

    What comes first is what everybody begins with: a set of one kind is mostly something beside a set of all kinds.
    Of equals those come first that are in English too.
    """

    def lacks(info: SetInfo) -> tuple[bool, bool, int, bool]:
        is_foreign_to_them = language not in dict(info.title.items())
        kinds = sum(count > 0 for count in info.kinds.values())
        return is_foreign_to_them, info.questions < FIRST_COUNT, -kinds, info.title.en is None

    return sorted(sets, key=lacks)


def title_of(texts: Texts, info: SetInfo) -> str:
    """Name a set in the person's language."""
    return shortened(neutral_line(title_text(texts, info.title) or info.id), LONGEST_TITLE) or info.id


def titles_of(texts: Texts, sets: Iterable[SetInfo]) -> dict[str, str]:
    """Name sets that stand in one list, by their ids."""
    named = {info.id: info for info in sets}
    return told_apart(
        texts,
        {id_: title_of(texts, info) for id_, info in named.items()},
        {id_: info.title for id_, info in named.items()},
    )


def told_apart(texts: Texts, shown: Mapping[str, str], titles: Mapping[str, Localized]) -> dict[str, str]:
    """
    Put behind what is shown of a title that stands there twice the language that its text is translated into.

    Where that does not tell them apart either, it is the id that follows.
    """
    often = Counter(shown.values())
    plainer = {
        id_: _with_translation(texts, text, titles.get(id_)) if often[text] > 1 else text for id_, text in shown.items()
    }
    still = Counter(plainer.values())
    return {id_: text if still[text] == 1 else f"{shown[id_]} · {id_}" for id_, text in plainer.items()}


def _with_translation(texts: Texts, shown: str, title: Localized | None) -> str:
    """Say which language a Chinese text is translated into, where it is one and stands in its title."""
    languages = set() if title is None else {language for language, _ in title.items()}
    if "zh" not in languages or len(languages) != TWO_LANGUAGES:
        return shown
    (language,) = languages - {"zh"}
    translated = texts.say(f"translated-{language}")
    return f"{shown} · {translated}"


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
