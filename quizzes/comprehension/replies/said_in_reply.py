"""
With which of these sentences does somebody go on from the beginning of a reply?

    您自己会动感情吗？ — 年轻的时候会。……    有个母亲隔着栏杆问儿子……

The key is no answer by itself, which its form would tell, but a sentence that goes on from the answer, which is read
with the question, unless a word of it would tell the key; the others are such sentences of other replies. Each can be
read by itself. It is asked for where it can be named what the key takes up.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.choosing import looks_unlike, sets_of
from quizzes.comprehension.echoes import words_again
from quizzes.comprehension.labels import labelled
from quizzes.comprehension.meant import all_meant
from quizzes.comprehension.replies.answer_sorts import by_naming
from quizzes.comprehension.replies.answer_ties import tie_of_later
from quizzes.comprehension.replies.answer_types import is_known_by_type
from quizzes.comprehension.replies.direct_answers import is_tied_by_words
from quizzes.comprehension.replies.even_forms import is_told_by_repeating
from quizzes.comprehension.replies.in_response import Told
from quizzes.comprehension.replies.left_out import with_gap
from quizzes.comprehension.replies.reply_parts import Part, parts
from quizzes.comprehension.replies.responding import is_open, may_respond, tells_form
from quizzes.comprehension.replies.shared_words import words_of_both
from quizzes.comprehension.sequences.openings import in_quotes
from quizzes.distractors.display import clauses, nested, shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import answerer_of, asker_of
from quizzes.distractors.vetoes import is_out_of_length
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.replies.response_turns import Turn
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_WANTED, _MOST_OF_TALK = 3, 4
_MERIT = 2.2
_RATIO = (0.4, 2.5)
_NEXT = 2  # turns to the next reply
# How much of the beginning of a reply may be shown, beside which no word tells with what it goes on?
_LEAST_CUT = 2  # hanzi of what is left of a sentence that is cut
_ENDS = lazy_regex("[。！？…]$")
_PAUSE = "，,、；：; "
# What asks by what means, or for a reason, may be answered by much that is told of something else.
_OPEN_ALONE = lazy_regex("怎么(?!样)|怎样|如何|[靠凭]什么|为什么|为何")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask with what somebody goes on from the beginning of some replies: of each with one sentence."""
    found, told, offered = parts(document), Told(document), Counter[str]()
    asked: set[int] = set()
    for key in found:
        is_done = key.turn.index in asked or len(asked) == _MOST_OF_TALK
        if is_done or not key.goes_on or tally.refuses("no-answer", hit=_is_unfit(key.turn)):
            continue
        is_tied = bool(_tie(key).ja) and not _is_of_whole_talk(told, key)
        if tally.refuses("no-sign", hit=not (_is_told(document, key) and is_tied)):
            continue
        wrong = _wrong(document, told, key, found, offered, tally)
        begins = _shown(key, [other.text for other in wrong])
        if wrong and not tally.refuses("told-by-word", hit=begins is None) and begins is not None:
            asked.add(key.turn.index)
            offered.update(other.text for other in wrong)
            yield _item(document, key, wrong, begins)


def _is_unfit(turn: Turn) -> bool:
    """Tell whether much that is told responds to a question, or the form of what does shows."""
    return is_open(turn.asked) or tells_form(turn.asked)


def _is_of_whole_talk(told: Told, key: Part) -> bool:
    """Tell whether all that a sentence takes up is what the whole talk is about: a 琴 of a talk with who makes them."""
    read = f"{key.turn.asked}{_before(key)}"
    return repeats_word(read, key.text) and not told.echoed(key.text, read)


def _is_told(document: Document, part: Part) -> bool:
    """Tell whether it can be said what is asked where a sentence is said, where anything can be."""
    return document.language is None or any(all_meant(document, part.turn.spots))


def _wrong(
    document: Document, told: Told, key: Part, found: Sequence[Part], offered: Counter[str], tally: Tally
) -> Sequence[Part]:
    others = [other for other in found if _is_other(key, other) and not _is_refused(document, told, key, other, tally)]
    others.sort(
        key=lambda one: (offered[one.text], one.opens, abs(one.turn.index - key.turn.index), one.spots[0].index)
    )
    of_each = {other.turn.index: other for other in reversed(others)}  # the best of each reply
    best = [other for other in others if of_each[other.turn.index] is other]
    fit = [each for each in sets_of(best, least=_WANTED) if not _stands_out(key, [one.text for one in each])]
    read = f"{key.turn.asked}{_before(key)}"
    whole = (each for each in fit if any(repeats_word(read, one.text) for one in each))
    chosen = next(whole, fit[0] if fit else ())
    tally.refuses("stands-out", hit=bool(best) and not chosen)
    return chosen


def _is_other(key: Part, other: Part) -> bool:
    """Tell whether a sentence is of another reply of the same person, and neither reply goes on from the other."""
    first, second = sorted((key.turn, other.turn), key=lambda turn: turn.index)
    is_next = second.index - first.index <= _NEXT and bool(second.lead)
    return other.turn.index != key.turn.index and not is_next


def _is_refused(document: Document, told: Told, key: Part, other: Part, tally: Tally) -> bool:
    """Veto: of another length, about the same, or what may be said in reply to the question as well."""
    if tally.refuses("length", hit=is_out_of_length(key.text, other.text, *_RATIO)):
        return True
    if tally.refuses("no-translation", hit=not _is_told(document, other)):
        return True
    if tally.refuses("sayer-called", hit=_is_of_speaker(key, other)):
        return True
    asked, reply = key.turn.asked, "".join(spot.source for spot in key.turn.reply)
    is_same = bool(told.themes.ties(other.text, reply))
    if tally.refuses("same-matter", hit=is_same):
        return True
    shared = bool(told.themes.shared(other.text, asked))
    again, own_again = (len(told.echoed(one.text, asked)) for one in (other, key))
    is_near = shared or 2 * again > own_again
    return tally.refuses("also-answered", hit=bool(is_near) or may_respond(other.text, asked))


def _is_of_speaker(key: Part, other: Part) -> bool:
    """Tell whether somebody else speaks of the one who replies by the name that is shown, as nobody does of himself."""
    return answerer_of(key.spots[0].speaker) in other.text


def _stands_out(key: Part, others: Sequence[str]) -> bool:
    asked = key.turn.asked
    is_told = is_tied_by_words(asked, key.text, others) or _is_tied_as_well(key, others)
    is_told = is_told or (_names(asked, key.text) and not any(_names(asked, other) for other in others))
    return is_told or is_known_by_type(asked, key.text, list(others)) or looks_unlike(key.text, others, asked)


def _names(asked: str, text: str) -> bool:
    """Tell whether a sentence names what is asked for: a sum where it is asked whether something pays."""
    return bool(by_naming(in_simplified(asked), in_simplified(text), asked, text).ja)


def _is_tied_as_well(key: Part, others: Sequence[str]) -> bool:
    """Tell whether others have all that ties the key to what is before it, so that nothing tells them apart."""
    return bool(_tie(key).ja) and not _tie(key, others).ja


def _item(document: Document, key: Part, wrong: Sequence[Part], begins: str) -> Item:
    """Show the question and so much of what begins the reply, and ask what is said then."""
    turn, name = key.turn, answerer_of(key.spots[0].speaker)
    lead = f"{name}在回答这个问题时，{'接着' if begins else ''}" if turn.last.asks else f"{name}接着"
    read = f"\n{name}：{begins}……" if begins else ""
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="question_answer",
        passage=labelled(document, f"{_read(document, turn)}{read}"),
        prompt=document.written(f"{lead}说了下面哪句话？"),
        key=key.text,
        distractors=tuple(
            Distractor(option=other.text, code=RefutationCode.OTHER_RECORD, why=_why(document, key, other))
            for other in wrong
        ),
        evidence=key.spots[0].evidence(without_end(key.spots[0].source)),
        explanation=_explained(document, key, [other.text for other in wrong], f"{turn.asked}{begins}"),
        place=key.spots[0].place,
        subject=turn.asked,
        merit=_MERIT,
        tags=("R3",),
    )


def _read(document: Document, turn: Turn) -> str:
    """Show a question, under the end of the reply that it goes on from."""
    asked = f"{asker_of(turn.last.speaker)}：{turn.asked}"
    if not turn.lead:
        return asked
    first = turn.lead[0]
    before = document.before(first) or first
    cut = "……" if before.place == first.place and before is not first else ""
    lead = shown("".join(spot.source for spot in turn.lead)).strip()
    return f"{answerer_of(first.speaker)}：{cut}{lead}\n{asked}"


def _explained(document: Document, key: Part, others: Sequence[str], read: str) -> Localized:
    """Say what is asked, how the reply begins, that it goes on with the key, what all that means and what ties it."""
    first, line, asked = key.turn.reply[0], key.spots[0].line, key.turn.asked
    (asked_ja, asked_en), (ja, en) = all_meant(document, key.turn.spots), key.meant
    said, (said_ja, said_en) = without_end(shown(first.source)), all_meant(document, [first])
    tie, (at_ja, at_en) = (
        with_gap(_tie(key, others), read),
        ("", "") if line == first.line else (f"{line}行目の", f", in line {line}"),
    )
    return Localized(
        ja=f"「{nested(asked)}」{asked_ja}への{first.line}行目の返事は「{nested(said)}」{said_ja}と始まり、"
        f"続けて{at_ja}この文{ja}を述べています。{tie.ja}",
        en=f"The reply in line {first.line} to {in_quotes(asked)}{asked_en} begins with {in_quotes(said)}{said_en} "
        f"and goes on with this sentence{en}{at_en}.{tie.en}",
    )


def _tie(key: Part, others: Sequence[str] = ()) -> Localized:
    """Say how the beginning of the reply answers, and what the key takes up, and none of others does, if any."""
    return tie_of_later(key.turn.asked, _before(key), key.text, others)


def _shown(key: Part, others: Sequence[str]) -> str | None:
    """Give what may be shown of the beginning of a reply."""
    return shown_before(key.turn.asked, _before(key), key.text, others)


def _before(key: Part) -> str:
    """Give the beginning of the reply, which is read with the question: what it is that the key goes on from."""
    return shown("".join(spot.source for spot in key.turn.reply if spot.index < key.index)).strip()


def _why(document: Document, key: Part, other: Part) -> Localized:
    """Say in reply to what another sentence is said, by whom if by somebody else, and what it means."""
    asked, (asked_ja, asked_en), (ja, en) = other.turn.asked, all_meant(document, other.turn.spots), other.meant
    line, what = other.spots[0].line, "という質問に答えて" if other.turn.last.asks else "と言われた後に"
    does = "in reply to" if other.turn.last.asks else "in the turn after"
    is_of_same = other.spots[0].speaker == key.spots[0].speaker
    name = "" if is_of_same else answerer_of(other.spots[0].speaker)
    (who_ja, who_en) = (f"「{name}」の言葉", f" by {name}") if name else ("文", "")
    return Localized(
        ja=f"これは{line}行目の{who_ja}{ja}で、「{nested(asked)}」{asked_ja}{what}言っています。",
        en=f"This{en} is said{who_en} in line {line}, {does} {in_quotes(asked)}{asked_en}.",
    )


def shown_before(asked: str, before: str, key: str, others: Sequence[str]) -> str | None:
    """Give as much of the beginning of a reply as tells nothing of what goes on from it; None where that cannot be."""
    if _is_told_by_word(asked, key, others):
        return None
    kept = ""
    for piece in clauses(before):
        if _is_told_by_word(f"{asked}{kept}{piece}", key, others):
            return _cut(asked, kept)
        kept += piece
    return before


def _cut(asked: str, kept: str) -> str | None:
    """Give what is left of the beginning without a pause at its end; nothing where the question says enough."""
    left = kept.rstrip(_PAUSE)
    if _ENDS.search(left) or len(hanzi_of(left)) >= _LEAST_CUT:
        return left
    return None if _OPEN_ALONE.search(in_simplified(asked)) else ""


def _is_told_by_word(read: str, key: str, others: Sequence[str]) -> bool:
    """Tell whether the key repeats a word of what is read, and fewer than two other options repeat as much."""
    repeats = bool(words_again(key, read)) or repeats_word(read, key)
    is_alone = repeats and not any(repeats_word(read, other) for other in others)
    return is_alone or is_told_by_repeating(key, others, read)


def repeats_word(read: str, text: str) -> bool:
    """Tell whether a text has a word that speaks of something which is read."""
    return bool(words_of_both(read, text, ())[0])
