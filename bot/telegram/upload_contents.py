"""What is in a file that an admin sent, and what would it change? The lines of the report on it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.telegram.markup import folded, lines, shortened
from bot.texts.neutral import neutral_line
from bot.texts.phrases import kind_name, subtype_name
from bot.texts.set_titles import title_text
from bot.uploads.changes import Changes
from quizzes.question import Kind, Localized

if TYPE_CHECKING:
    from bot.store.uploads import Upload
    from bot.telegram.markup import Run
    from bot.texts import Texts
    from bot.uploads.findings import Found

SUBTYPES_SHOWN = 40
LONGEST_NAME, LONGEST_TITLE = 60, 120


def what_is_in(texts: Texts, upload: Upload, found: Found) -> tuple[Run | str | None, ...]:
    """Say what a file holds, and what the set would be called."""
    return (
        _what(texts, found) if found.kind in {"interview", "set"} and found.questions else None,
        _title(texts, upload, found),
        texts.say("upload-id", id=upload.set_id) if upload.set_id is not None else None,
        _questions(texts, found),
        _subtypes(texts, found),
        _unpolled(texts, found),
    )


def what_changes(texts: Texts, upload: Upload) -> tuple[Run, ...]:
    """Say what a file would change in the library."""
    changes = upload.changes
    if changes is None:  # the comparison took too long
        return ()
    if not changes.get("version"):
        return lines(texts.say("upload-new-set"))
    return version_changes(texts, upload.set_id or "–", Changes(**changes))


def version_changes(texts: Texts, set_id: str, changes: Changes) -> tuple[Run, ...]:
    """Say what would change in a set."""
    place: dict[str, str | float] = {"id": set_id, "version": changes.version}
    beside = texts.say("upload-beside-questions") if changes.beside else None
    kept = [("upload-left-out", changes.left_out), ("upload-put-right", changes.put_right)]
    revised = [texts.say(key, count=count) for key, count in kept if count]
    if not changes.new and not changes.changed and not changes.gone and beside is None:
        return lines(texts.say("upload-moved" if changes.moved else "upload-same-content", **place), *revised)
    counts = {"new": changes.new, "changed": changes.changed, "gone": changes.gone, "same": changes.same}
    keys = texts.say("upload-keys", count=changes.keys) if changes.keys else None
    return lines(texts.say("upload-new-version", **place, **counts), keys, beside, *revised)


def _what(texts: Texts, found: Found) -> str:
    if found.kind == "interview" and not found.turns:
        return texts.say("upload-words", words=found.words)
    if found.kind == "interview":
        return texts.say("upload-interview", turns=found.turns, pairs=found.pairs, words=found.words)
    return texts.say("upload-set")


def _title(texts: Texts, upload: Upload, found: Found) -> str | None:
    """Say what the set is called: as the one that it is the next version of, where the file states no title."""
    kept = None if upload.changes is None else upload.changes.get("title")
    title = title_text(texts, Localized(**kept) if kept else found.localized_title) if found.title else None
    return None if title is None else texts.say("upload-title", title=shortened(neutral_line(title), LONGEST_TITLE))


def _questions(texts: Texts, found: Found) -> str | None:
    if not found.questions:
        return None
    kinds = [f"{kind_name(texts, kind)} {found.kinds[kind.value]}" for kind in Kind if found.kinds.get(kind.value)]
    return texts.say("upload-questions", count=found.questions, kinds=texts.say("list-separator").join(kinds))


def _subtypes(texts: Texts, found: Found) -> Run | None:
    """Count the questions of each subtype; where two kinds have one of the same name, each is named with its kind."""
    if len(found.subtypes) <= len(found.kinds):
        return None
    shown = sorted(found.subtypes.items(), key=lambda item: (-item[1], item[0]))[:SUBTYPES_SHOWN]
    names = [_subtype(texts, name) for name, _ in shown]
    often = Counter(names)
    each = [
        f"{kind_name(texts, _kind(subtype))} · {name} {count}" if often[name] > 1 else f"{name} {count}"
        for name, (subtype, count) in zip(names, shown, strict=True)
    ]
    return folded(texts.say("upload-subtypes", subtypes=texts.say("list-separator").join(each)))


def _unpolled(texts: Texts, found: Found) -> str | None:
    """Say which questions no group will be asked; nothing is wrong with them."""
    if not found.unpolled:
        return None
    numbers = [str(number) for number in found.first_unpolled]
    more = ["…"] if found.unpolled > len(numbers) else []
    return texts.say("upload-unpolled", count=found.unpolled, numbers=texts.say("list-separator").join(numbers + more))


def _subtype(texts: Texts, name: str) -> str:
    return subtype_name(texts, _kind(name), shortened(name.partition(".")[2], LONGEST_NAME)) or "–"


def _kind(subtype: str) -> Kind:
    return Kind(subtype.partition(".")[0])
