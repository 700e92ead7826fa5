"""How the library looks to admins: all sets with their states, one set with what can be done with it, its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store import SetState
from bot.telegram.choosing_screens import SETS_AT_ONCE
from bot.telegram.data_words import format_word
from bot.telegram.markup import blocks, bold, lines, shortened
from bot.telegram.presses.choosing import ChooseSet
from bot.telegram.presses.exporting import ExportDeck
from bot.telegram.presses.library import (
    ChooseFile,
    OpenSet,
    PublishDraft,
    RestoreSet,
    RetireSet,
    SendFile,
    ShowLibrary,
)
from bot.telegram.presses.revising import BeginRevision
from bot.telegram.presses.uploading import ShowTemplates
from bot.telegram.screen import Button, Screen, rows, turns
from bot.telegram.set_names import title_of, titles_of
from bot.telegram.upload_contents import version_changes
from bot.texts.neutral import neutral_line
from bot.texts.phrases import kind_name
from bot.texts.problems import loss_text
from quizzes.formats import Format
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.store import SetInfo
    from bot.texts import Texts
    from bot.uploads.draft import Overtaken
    from bot.uploads.putting_in import SetFile

LONGEST_ORIGIN = 60
LOSSES_SHOWN = 8
MARKS = {SetState.PUBLISHED: "📢", SetState.DRAFT: "📝", SetState.RETIRED: "💤"}


def library_screen(texts: Texts, infos: Sequence[SetInfo], start: int) -> Screen:
    """List the sets, a handful at once, each with a button."""
    first = start if start < len(infos) else 0
    titles = titles_of(texts, infos)
    page = infos[first : first + SETS_AT_ONCE]
    each = [
        texts.say(
            "library-line",
            state=MARKS[info.state],
            title=titles[info.id],
            id=info.id,
            version=info.version,
            count=info.questions,
        )
        for info in page
    ]
    buttons = [(Button(f"{MARKS[info.state]} {titles[info.id]}", OpenSet(set_id=info.id)),) for info in page]
    onward = turns(first, SETS_AT_ONCE, len(infos), lambda start: ShowLibrary(start=start))
    below = ((Button(texts.say("button-templates"), ShowTemplates()),),)
    head = lines(bold(texts.say("library-title", count=len(infos))))
    runs = blocks(head, lines(*each), lines(texts.say("upload-send")))
    return Screen(runs, (*buttons, *onward, *below))


def set_screen(texts: Texts, info: SetInfo, *, over: int = 0) -> Screen:
    """Show one set, with what can be done with it; a draft is published over a version, if one is named."""
    kinds = [f"{kind_name(texts, kind)} {info.kinds[kind]}" for kind in Kind if info.kinds.get(kind)]
    origin = shortened(neutral_line(info.origin), LONGEST_ORIGIN) or "–"
    runs = lines(
        bold(title_of(texts, info)),
        texts.say(f"library-{info.state}"),
        texts.say("library-where", id=info.id, version=info.version, origin=origin),
        texts.say("upload-questions", count=info.questions, kinds=texts.say("list-separator").join(kinds)),
    )
    revise = Button(texts.say("menu-revise"), BeginRevision(set_id=info.id))
    file = Button(texts.say("button-library-file"), ChooseFile(set_id=info.id))
    every = Button(texts.say("button-library"), ShowLibrary(start=0))
    return Screen(runs, (*rows([*_deeds(texts, info, over), revise, file]), (every,)))


def overtaken_screen(texts: Texts, info: SetInfo, overtaken: Overtaken) -> Screen:
    """Show a draft whose set has another version since, with what it would change in that."""
    shown = set_screen(texts, info, over=overtaken.changes.version)
    warning = lines(texts.say("library-overtaken", id=overtaken.set_id))
    changes = version_changes(texts, overtaken.set_id, overtaken.changes)
    return Screen(blocks(warning, shown.runs, changes), shown.keyboard)


def file_formats(texts: Texts, info: SetInfo) -> Screen:
    """Ask in which format a set is to be written; a deck for Anki is made of what learners have, too."""
    buttons = [Button(format_.label, SendFile(set_id=info.id, ending=format_word(format_))) for format_ in Format]
    if info.state is SetState.PUBLISHED:
        buttons.append(Button("Anki", ExportDeck(set_id=info.id)))
    back = Button(f"‹ {title_of(texts, info)}", OpenSet(set_id=info.id))
    head = lines(bold(title_of(texts, info)), texts.say("library-choose-format"))
    return Screen(head, (*rows(buttons), (back,)))


def file_caption(texts: Texts, info: SetInfo, file: SetFile) -> Screen:
    """Say what a file is, and what it does not hold."""
    head = texts.say("library-file-caption", title=title_of(texts, info), id=info.id, version=info.version)
    losses = [f"· {loss_text(texts, loss)}" for loss in file.losses[:LOSSES_SHOWN]]
    return Screen(lines(bold(head), *([texts.say("library-lost"), *losses] if losses else [])))


def _deeds(texts: Texts, info: SetInfo, over: int) -> Iterator[Button]:
    match info.state:
        case SetState.PUBLISHED:
            yield Button(texts.say("button-library-quiz"), ChooseSet(set_id=info.id, count=0))
            yield Button(texts.say("button-library-retire"), RetireSet(set_id=info.id))
        case SetState.RETIRED:
            yield Button(texts.say("button-library-restore"), RestoreSet(set_id=info.id))
        case SetState.DRAFT:
            publish = "button-upload-publish-anyway" if over else "button-upload-publish"
            yield Button(texts.say(publish), PublishDraft(set_id=info.id, over=over))
