"""How a revision looks in a chat: a question with all that is known of it, what can be edited, how far it is."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from bot.store.sets import SetState
from bot.telegram.choosing_screens import SETS_AT_ONCE
from bot.telegram.markup import blocks, bold, folded, italic, lines, quote, shortened
from bot.telegram.presses.revising import (
    BeginRevision,
    ChooseCard,
    ClearPart,
    DropRevision,
    EditCard,
    EditPart,
    FinishRevision,
    KeepSubtype,
    ListRevisions,
    NextCard,
    SearchCards,
    SetKey,
    ShowCard,
    ShowRevision,
)
from bot.telegram.question_line import told_with_passage
from bot.telegram.screen import Button, Screen, rows, turns
from bot.telegram.screens import NAMES
from bot.texts.neutral import neutral, neutral_line
from bot.texts.phrases import (
    evidence,
    in_language,
    instruction,
    kind_name,
    level_name,
    subtype_name,
)
from bot.tutor.question_parts import OPTION_PARTS, Part, can_go, parts_of, text_of
from bot.tutor.revision import Choice
from quizzes.question import GAP, Form

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from bot.store import SetInfo
    from bot.store.revision_rows import Card, Hit, Progress, Revision
    from bot.telegram.markup import Run
    from bot.texts import Texts
    from quizzes.question import Question

LONGEST_PART, LONGEST_PASSAGE, LONGEST_REASON, LONGEST_LABEL, LONGEST_TITLE = 600, 1200, 200, 24, 60
LONGEST_UNFOLDED = 300
HITS_AT_ONCE = 16
LONGEST_HIT, LONGEST_PASSAGE_HIT = 80, 50


def card_screen(
    texts: Texts, revision: Revision, card: Card, progress: Progress, by: str, aside: Collection[str]
) -> Screen:
    """Show a question as a learner sees it, with its key and everything that speaks for it; `aside` are not asked."""
    question = card.question
    is_aside = question.id in aside and card.decision.edited is None
    runs = blocks(
        lines(italic(_heading(texts, card, progress)), bold(_decision(texts, card, by))),
        lines(texts.say("revision-aside") if is_aside else None),
        lines(instruction(texts, question), *_passage(question)),
        lines(bold(_bounded(question.prompt)), *_hints(question)),
        lines(*_answers(texts, question)),
        lines(*_explanations(texts, question)),
        lines(_bounded(evidence(texts, question) or "")),
    )
    return Screen(runs, _card_buttons(texts, revision, card, progress))


def edit_screen(texts: Texts, revision: Revision, card: Card) -> Screen:
    """Ask which part is to be edited."""
    buttons = [
        Button(_part_name(texts, part), EditPart(revision=revision.id, position=card.position, part=part.value))
        for part in parts_of(card.question)
    ]
    head = lines(bold(texts.say("revision-edit-which")), italic(_short(card.question.prompt)))
    return Screen(head, (*rows(buttons), (_back(texts, revision, card.position),)))


def part_screen(texts: Texts, revision: Revision, card: Card, part: Part, note: str | None = None) -> Screen:
    """Ask what is to stand in a part, and show what stands there; the key is tapped."""
    question, back = card.question, (_back(texts, revision, card.position),)
    if part is Part.KEY:
        options = [f"{number}. {_bounded(option)}" for number, option in enumerate(question.options, start=1)]
        picks = [
            Button(
                f"{'✓ ' if option == question.key else ''}{number}",
                SetKey(revision=revision.id, position=card.position, change=card.change, option=number),
            )
            for number, option in enumerate(question.options, start=1)
        ]
        head = lines(bold(texts.say("revision-ask-key")), *options)
        return Screen(head, (*rows(picks), back))
    now = text_of(question, part)
    tiles = [f"{number}. {_bounded(tile)}" for number, tile in enumerate(question.options, start=1)]
    how = "revision-ask-order" if question.form is Form.ORDER else "revision-ask-answers"
    how = "revision-ask-tiles" if part is Part.TILES else how
    runs = blocks(
        lines(None if note is None else _bounded(note)),
        lines(bold(texts.say("revision-ask-part", part=_part_name(texts, part)))),
        lines(texts.say(how) if part in {Part.TILES, Part.ANSWERS} else None),
        lines(texts.say("revision-ask-gap") if part in {Part.PROMPT, Part.PASSAGE} and GAP in now else None),
        lines(*(tiles if part is Part.ANSWERS else ())),
        lines(texts.say("revision-now") if now else None, quote(shortened(now, LONGEST_PASSAGE)) if now else None),
        lines(italic(texts.say("revision-cancel"))),
    )
    place = {"revision": revision.id, "position": card.position, "change": card.change}
    clear = Button(texts.say("button-revision-clear"), ClearPart(**place, part=part.value))
    return Screen(runs, ((clear,), back) if can_go(question, part) else (back,))


def search_screen(texts: Texts, revision: Revision, position: int) -> Screen:
    """Ask for a word."""
    return Screen(lines(texts.say("revision-ask-word")), ((_back(texts, revision, position),),))


def hits_screen(texts: Texts, revision: Revision, word: str, hits: Sequence[Hit], count: int) -> Screen:
    """List the questions in which a word was found."""
    said = shortened(neutral_line(word), LONGEST_TITLE)
    told = [told_with_passage(hit, passage=LONGEST_PASSAGE_HIT, prompt=LONGEST_HIT) for hit in hits]
    each = [f"{hit.position + 1}. {line}" for hit, line in zip(hits, told, strict=True)]
    buttons = [Button(str(hit.position + 1), ShowCard(revision=revision.id, position=hit.position)) for hit in hits]
    more = texts.say("revision-hits-more") if count > len(hits) else None
    runs = blocks(lines(bold(texts.say("revision-hits", count=count, word=said)), more), lines(*each))
    return Screen(runs, (*rows(buttons), (_search(texts, revision, 0), _overview(texts, revision))))


def overview_screen(
    texts: Texts, revision: Revision, info: SetInfo, title: str, progress: Progress, aside: int
) -> Screen:
    """Show how far a revision is, and what can be made of it; so many questions were set aside."""
    numbers = {
        "kept": progress.kept,
        "edited": progress.edited,
        "dropped": progress.dropped,
        "left": progress.left,
    }
    runs = blocks(
        lines(bold(title), texts.say("revision-of", set=revision.set_id, version=revision.version)),
        lines(texts.say("revision-state-is", state=texts.say(f"revision-state-{info.state}"))),
        lines(
            *(texts.say(f"revision-count-{name}", count=count) for name, count in numbers.items()),
            texts.say("revision-count-aside", count=aside) if aside else None,
        ),
    )
    ends = [
        Button(texts.say(f"button-revision-finish-{state}"), FinishRevision(revision=revision.id, state=state.value))
        for state in _states(info.state)
    ]
    go_on = Button(texts.say("button-revision-go-on"), NextCard(revision=revision.id, position=progress.count))
    if not progress.left:
        go_on = Button(texts.say("button-revision-look-again"), ShowCard(revision=revision.id, position=0))
    drop = Button(texts.say("button-revision-throw-away"), DropRevision(revision=revision.id, is_sure=0))
    return Screen(runs, (*((end,) for end in ends), (go_on,), (_search(texts, revision, 0), drop)))


def drop_screen(texts: Texts, revision: Revision) -> Screen:
    """Ask once more before decisions are thrown away."""
    sure = Button(texts.say("button-revision-drop-sure"), DropRevision(revision=revision.id, is_sure=1))
    return Screen(lines(texts.say("revision-drop-sure")), ((_overview(texts, revision),), (sure,)))


def sets_screen(texts: Texts, infos: Sequence[tuple[SetInfo, str]], going_on: set[str], start: int) -> Screen:
    """List what can be gone through: what goes on first, then drafts, then the others."""
    if not infos:
        return Screen(lines(texts.say("revision-no-sets")))
    shown = infos[start : start + SETS_AT_ONCE]
    often = Counter(shortened(title, LONGEST_LABEL) for _, title in shown)
    buttons = [
        Button(
            f"{'✏️ ' if info.id in going_on else ''}{_label(title, often)} "
            f"({texts.say(f'revision-state-{info.state}')})",
            BeginRevision(set_id=info.id),
        )
        for info, title in shown
    ]
    onward = turns(start, SETS_AT_ONCE, len(infos), lambda first: ListRevisions(start=first))
    return Screen(lines(bold(texts.say("revision-which"))), (*((button,) for button in buttons), *onward))


def _label(title: str, often: Counter[str]) -> str:
    """Cut a title so that the state behind it is seen, unless nothing tells it from another one then."""
    cut = shortened(title, LONGEST_LABEL)
    return cut if often[cut] == 1 else title


def _part_name(texts: Texts, part: Part) -> str:
    """Name a part."""
    if part in OPTION_PARTS:
        return texts.say("revision-part-option", number=OPTION_PARTS.index(part) + 1)
    return texts.say(f"revision-part-{part}")


def _heading(texts: Texts, card: Card, progress: Progress) -> str:
    question = card.question
    parts = [texts.say("progress", number=card.position + 1, count=card.count), kind_name(texts, question.kind)]
    parts.append(subtype_name(texts, question.kind, question.subtype))
    if question.level is not None:
        parts.append(level_name(texts, question.level))
    parts.append(texts.say("revision-left", count=progress.left))
    return " · ".join(parts)


def _decision(texts: Texts, card: Card, by: str) -> str:
    said = texts.say(f"revision-is-{card.decision.choice}")
    if card.decision.edited is not None and card.decision.choice is not Choice.DROP:
        said = texts.say("revision-is-edited", decision=said)
    return texts.say("revision-by", decision=said, name=by) if by else said


def _passage(question: Question) -> Iterator[Run]:
    if question.passage is not None:
        text = shortened(neutral(question.passage), LONGEST_PASSAGE)
        yield folded(text) if len(text) > LONGEST_UNFOLDED else quote(text)


def _hints(question: Question) -> Iterator[str]:
    for language, text in () if question.hint is None else question.hint.items():
        yield f"💡 {NAMES[language]}: {_bounded(text)}"


def _answers(texts: Texts, question: Question) -> Iterator[str]:
    """List what can be answered, with the key, and with why each other option is wrong."""
    match question.form:
        case Form.CHOICE:
            for number, option in enumerate(question.options, start=1):
                yield f"{'✓' if option == question.key else '·'} {number}. {_bounded(option)}"
                reason = question.why_not_of(option)
                if reason is not None:
                    said = shortened(neutral_line(in_language(texts, reason.text) or ""), LONGEST_REASON)
                    yield f"    ↳ {reason.code.value} {said}"
        case Form.TYPED:
            yield texts.say("flag-key", answer=_bounded(" | ".join(question.answer)))
        case Form.ORDER:
            yield from (f"· {number}. {_bounded(tile)}" for number, tile in enumerate(question.options, start=1))
            yield from (texts.say("flag-key", answer=_bounded(" / ".join(order))) for order in question.orders[:3])


def _explanations(texts: Texts, question: Question) -> Iterator[str]:
    if question.explanation is None:
        yield texts.say("revision-no-explanation")
        return
    for language, text in question.explanation.items():
        yield f"{NAMES[language]}: {_bounded(text)}"


def _card_buttons(texts: Texts, revision: Revision, card: Card, progress: Progress) -> tuple[tuple[Button, ...], ...]:
    at = {"revision": revision.id, "position": card.position}
    offered = [choice for choice in Choice if choice is not card.decision.choice]
    choices = [
        Button(texts.say(f"button-revision-{choice}"), ChooseCard(**at, change=card.change, choice=choice.value))
        for choice in offered
    ]
    first = (*choices, Button(texts.say("button-revision-edit"), EditCard(**at)))
    subtype = shortened(subtype_name(texts, card.question.kind, card.question.subtype), LONGEST_LABEL)
    keep_all = (Button(texts.say("button-revision-keep-all", subtype=subtype), KeepSubtype(**at)),)
    around = turns(card.position, 1, card.count, lambda place: ShowCard(revision=revision.id, position=place))
    others = tuple(chain.from_iterable(around))
    onward = (Button(texts.say("button-revision-next"), NextCard(**at)),) if progress.left else ()
    last = (_search(texts, revision, card.position), _overview(texts, revision))
    return tuple(filter(None, (first, keep_all if progress.left else (), (*others[:1], *onward, *others[1:]), last)))


def _states(now: SetState) -> tuple[SetState, ...]:
    return (SetState.PUBLISHED,) if now is SetState.PUBLISHED else (SetState.PUBLISHED, now)


def _back(texts: Texts, revision: Revision, position: int) -> Button:
    return Button(texts.say("button-to-question"), ShowCard(revision=revision.id, position=position))


def _search(texts: Texts, revision: Revision, position: int) -> Button:
    return Button(texts.say("button-revision-search"), SearchCards(revision=revision.id, position=position))


def _overview(texts: Texts, revision: Revision) -> Button:
    return Button(texts.say("button-revision-overview"), ShowRevision(revision=revision.id))


def _short(text: str) -> str:
    return shortened(neutral_line(text), LONGEST_TITLE)


def _bounded(text: str) -> str:
    return shortened(neutral(text), LONGEST_PART)
