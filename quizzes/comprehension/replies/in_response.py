"""
To which question of the talk do these words respond?

The first sentences of a reply are read, whole; the options are what the same person says right before this and other
replies of the same guest, whole as well, where it can be understood alone. So the right one is right whatever the reply
comes to, and a wrong one must be none to which these words may respond as well.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.choosing import looks_unlike, sets_of
from quizzes.comprehension.echoes import echoed, is_echo, says_verb_again
from quizzes.comprehension.exchange import quoted_in
from quizzes.comprehension.labels import labelled
from quizzes.comprehension.meant import all_meant, meant
from quizzes.comprehension.replies.answer_ties import tie_of
from quizzes.comprehension.replies.answer_types import asks_alike, is_asked_by_type
from quizzes.comprehension.replies.answer_verbs import says_yes_by_verb, verb_said_again
from quizzes.comprehension.replies.direct_answers import is_tied_by_words
from quizzes.comprehension.replies.even_forms import fits_as_well, is_question_told, repeated
from quizzes.comprehension.replies.pointers import is_pointed_at_alone
from quizzes.comprehension.replies.responding import (
    asks_for_case,
    goes_on,
    may_respond,
    speaks_of_question,
)
from quizzes.comprehension.replies.response_turns import after_bare_answer, read_less, turns
from quizzes.comprehension.replies.shared_words import word_of_one, words_of_both
from quizzes.comprehension.sequences.openings import first_words, in_quotes
from quizzes.comprehension.themes import Themes
from quizzes.distractors.display import nested, shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import answerer_of, asker_of
from quizzes.distractors.vetoes import is_out_of_length, reads_alike, words_in_common
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.replies.response_turns import Turn
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_WANTED = 3
_MOST_OF_TALK = 4
_PART = 3  # of more than every third paragraph is what the whole talk is about
_RATIO = (0.4, 2.5)
_OFTEN = 3  # times that a question may be offered before others are preferred
_NEXT = 2  # turns to the next reply
_LEAST_TOLD, _MOST_TOLD = 6, 40  # hanzi that say something, characters of a sentence that are quoted
_WITH_WHOM = lazy_regex("(?P<word>[跟和同给向替为从在由])(?!谁|哪)")
_SAME_MATTER = 3  # pairs of characters from which on two questions may ask one thing


class Told:
    """What is spoken of in one talk; a character of many of its paragraphs tells nothing of any of them."""

    def __init__(self, document: Document) -> None:
        self.themes = Themes(document)
        places: dict[int, set[str]] = {}
        for spot in document.spots:
            places.setdefault(spot.place, set()).update(in_simplified(spot.source))
        counts = Counter(char for chars in places.values() for char in chars)
        self._common = frozenset(char for char, count in counts.items() if _PART * count > len(places))

    def echoed(self, asked: str, read: str) -> frozenset[str]:
        """Give the characters of a question that come again in what is read, without those of the whole talk."""
        return echoed(asked, read) - self._common


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask to what the beginnings of some replies respond: of those that can be asked for the best, of each turn one."""
    found, told, offered = turns(document), Told(document), Counter[str]()
    made: list[Item] = []
    for turn in found:
        is_empty = not turn.begins or speaks_of_question(turn.read)
        if len(made) == _MOST_OF_TALK or tally.refuses("no-answer", hit=is_empty):
            continue
        for read in _reads(turn):
            item = _asked_for(document, told, read, found, offered, tally)
            if item is not None:
                made.append(item)
                break
    yield from made


def _reads(turn: Turn) -> Iterator[Turn]:
    """Give what may be read: all, or what follows a short answer, and that first where it has the question's verb."""
    less = tuple(after_bare_answer(turn))
    yield from (*less, turn) if says_yes_by_verb(turn.asked, turn.read) else (turn, *less)


def _asked_for(
    document: Document, told: Told, turn: Turn, found: Sequence[Turn], offered: Counter[str], tally: Tally
) -> Item | None:
    """Ask to what the words that are read respond, or fewer of them where more would tell it."""
    for key in read_less(turn):
        wrong = _wrong(told, key, found, offered, tally)
        if not wrong:
            return None
        if tally.refuses("no-sign", hit=not _is_explained(key, wrong)):
            continue
        if not tally.refuses("told-by-word", hit=_is_told_by_word(key, wrong)):
            offered.update(one.asked for one in wrong)
            return _item(document, key, wrong)
    return None


def _wrong(told: Told, key: Turn, found: Sequence[Turn], offered: Counter[str], tally: Tally) -> Sequence[Turn]:
    """Choose what else is offered beside what is said before a reply: nothing where too few can be."""
    others = [one for one in found if _is_other(key, one) and not _is_refused(told, key, one, tally)]
    others.sort(
        key=lambda one: (
            offered[one.asked] // _OFTEN,
            one.last.asks != key.last.asks,
            not fits_as_well(key.asked, one.asked, key.read),
            not asks_alike(key.asked, one.asked),
            -repeated(one.asked, key.read),
            offered[one.asked],
            _distance(key, one),
        )
    )
    wrong = _chosen(key, others)
    tally.refuses("too-few", hit=not wrong)
    return wrong


def _is_told_by_word(key: Turn, wrong: Sequence[Turn]) -> bool:
    """
    Tell whether a word of the reply, or the verb that it opens with, stands in the right option and in no other.

    So does 跟 of a reply, where only the right one asks 跟谁, and a longer word for what it names: 上课 to 您的课.
    """
    others = [one.asked for one in wrong]
    verb = verb_said_again(key.asked, key.read)
    is_by_verb = bool(verb) and not any(verb in in_simplified(other) for other in others)
    one, other = words_of_both(key.asked, key.read, others)
    return is_by_verb or one != other or _is_told_by_form(key, others) or bool(word_of_one(key.asked, key.read, others))


def _is_told_by_form(key: Turn, others: Sequence[str]) -> bool:
    """Tell whether a reply opens with the 跟 of a 跟谁 that only the right option has."""
    opens = _WITH_WHOM.match(in_simplified(key.read))
    if opens is None or not re.search(f"{opens['word']}(?:谁|什么人|哪)", in_simplified(key.asked)):
        return False
    return not any(opens["word"] in in_simplified(other) for other in others)


def _is_explained(key: Turn, wrong: Sequence[Turn]) -> bool:
    """Tell whether it can be named what ties the reply to what is said before it."""
    return bool(tie_of(key.asked, key.read, [one.asked for one in wrong]).ja)


def _is_other(key: Turn, other: Turn) -> bool:
    """Tell whether the same two speak, and none of what is said goes on from the other."""
    is_of_two = (other.last.speaker, other.reply[0].speaker) == (key.last.speaker, key.reply[0].speaker)
    first, second = sorted((key, other), key=lambda turn: turn.index)
    is_next = second.index - first.index <= _NEXT and goes_on(second.asked)
    return is_of_two and other is not key and not is_next


def _is_refused(told: Told, key: Turn, other: Turn, tally: Tally) -> bool:
    """Veto: of another length, about the same, or the words may respond to it as well."""
    if reads_alike(key.asked, other.asked):
        return True
    if tally.refuses("length", hit=is_out_of_length(key.asked, other.asked, *_RATIO)):
        return True
    if tally.refuses("same-matter", hit=words_in_common(key.asked, other.asked) >= _SAME_MATTER):
        return True
    shared, own = (len(told.themes.shared(one.asked, key.read)) for one in (other, key))
    again, own_again = (len(told.echoed(one.asked, key.read)) for one in (other, key))
    is_near = (shared and 2 * shared >= own) or 2 * again > own_again  # single characters may be shared by chance
    are_remarks = not key.last.asks and not other.last.asks  # to which much may be said
    are_cases = key.bare is not None and asks_for_case(key.asked) and asks_for_case(other.asked)
    is_near = bool(is_near or are_remarks or are_cases or told.themes.ties(other.asked, key.read))
    return tally.refuses("also-answered", hit=is_near or may_respond(key.read, other.asked))


def _distance(key: Turn, other: Turn) -> int:
    return abs(key.index - other.index)


def _chosen(key: Turn, others: Sequence[Turn]) -> Sequence[Turn]:
    """Choose three beside which the right one does not stand out; where that can be had, by no word that it repeats."""
    fit = [wrong for wrong in sets_of(others, least=_WANTED) if not _stands_out(key, [one.asked for one in wrong])]
    fit = [wrong for wrong in fit if not _is_odd(key, wrong)] or fit
    fit = [wrong for wrong in fit if not is_question_told(key.asked, [one.asked for one in wrong], key.read)] or fit
    plain = [wrong for wrong in fit if not _is_told_by_word(key, wrong)] or fit
    least = (wrong for wrong in plain if not _repeats(key, [one.asked for one in wrong]))
    return next(least, plain[0] if plain and key.bare is None else ())


def _is_odd(key: Turn, wrong: Sequence[Turn]) -> bool:
    """Tell whether the right one alone asks, or alone asks nothing."""
    return all(one.last.asks is not key.last.asks for one in wrong)


def _stands_out(key: Turn, others: Sequence[str]) -> bool:
    is_told = is_asked_by_type(key.asked, others, key.read) or says_verb_again(key.asked, key.read)
    is_told = is_told or is_pointed_at_alone(key.asked, others, key.read)
    return is_told or looks_unlike(key.asked, others, key.read)


def _repeats(key: Turn, others: Sequence[str]) -> bool:
    return is_echo(key.asked, others, key.read) or is_tied_by_words(key.read, key.asked, others)


def _item(document: Document, key: Turn, wrong: Sequence[Turn]) -> Item:
    what = "问题" if all(one.last.asks for one in (key, *wrong)) else "话"
    which = "哪个" if what == "问题" else "哪句"
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="question_answer",
        passage=labelled(document, f"{answerer_of(key.reply[0].speaker)}：{key.shown}"),
        prompt=document.written(f"这段话是在回应{_who_asks(document, key)}的{which}{what}？"),
        key=key.asked,
        distractors=tuple(
            Distractor(option=one.asked, code=RefutationCode.OTHER_RECORD, why=why(document, one)) for one in wrong
        ),
        evidence=key.last.evidence(key.last.source.strip()),
        explanation=explained(document, key, [one.asked for one in wrong]),
        place=key.reply[0].place,
        subject=key.asked,
        merit=2.4,
        tags=("R3",),
    )


def _who_asks(document: Document, key: Turn) -> str:
    """Name who asks; where the text calls him 我, so that nobody takes it for the learner."""
    name = asker_of(key.last.speaker)
    return f"文中{quoted_in(document, name)}" if name == "我" else name


def explained(document: Document, key: Turn, others: Sequence[str] = ()) -> Localized:
    """Say what stands right before the reply, that it begins with what is read, and what ties the two."""
    (ja, en), line, reply = all_meant(document, key.spots), key.spots[0].line, key.reply[0].line
    tie = tie_of(key.asked, key.read, others)
    if key.bare is not None:
        return _after(document, key, key.bare, tie)
    return Localized(
        ja=f"{line}行目の「{nested(key.asked)}」{ja}のすぐ後に、{reply}行目の返事がこの言葉で始まります。{tie.ja}",
        en=f"{in_quotes(key.asked)}{en} stands in line {line}, and the reply in line {reply} right after it begins "
        f"with these words.{tie.en}",
    )


def _after(document: Document, key: Turn, bare: Spot, tie: Localized) -> Localized:
    """Say what stands right before the reply, how that begins, and that it goes on with what is read."""
    (ja, en), line, reply = all_meant(document, key.spots), key.spots[0].line, bare.line
    said, (said_ja, said_en) = without_end(shown(bare.source)), meant(document, bare)
    yes = tie_of(key.asked, shown(bare.source).strip())
    if yes.ja != tie.ja:
        tie = yes + tie
    return Localized(
        ja=f"{line}行目の「{nested(key.asked)}」{ja}のすぐ後に、{reply}行目の返事が「{nested(said)}」{said_ja}と始まり、"
        f"この言葉に続きます。{tie.ja}",
        en=f"{in_quotes(key.asked)}{en} stands in line {line}; the reply in line {reply} right after it begins with "
        f"{in_quotes(said)}{said_en} and goes on with these words.{tie.en}",
    )


def why(document: Document, other: Turn) -> Localized:
    """Say what another turn means, and how the reply to it begins."""
    (ja, en), line, reply = all_meant(document, other.spots), other.spots[0].line, other.reply[0].line
    said, (said_ja, said_en) = _first_of(document, other.reply)
    if not other.last.asks:  # to which the next turn need not reply
        return Localized(
            ja=f"これは{line}行目の言葉{ja}で、続く{reply}行目の発言は「{nested(said)}」{said_ja}と始まります。",
            en=f"This{en} is said in line {line}; what is said next, in line {reply}, begins with "
            f"{in_quotes(said)}{said_en}.",
        )
    return Localized(
        ja=f"これは{line}行目の質問{ja}で、それに応じた{reply}行目の返事は「{nested(said)}」{said_ja}と始まります。",
        en=f"This{en} is asked in line {line}; the reply to it, in line {reply}, begins with "
        f"{in_quotes(said)}{said_en}.",
    )


def _first_of(document: Document, reply: Sequence[Spot]) -> tuple[str, tuple[str, str]]:
    """Quote the first sentence of a reply with what it means, and one more where that says little: 有啊。"""
    first, *later = reply
    is_bare = len(hanzi_of(first.source)) < _LEAST_TOLD and bool(later)
    told = (first, later[0]) if is_bare and later[0].place == first.place else (first,)
    if len("".join(spot.source for spot in told)) > _MOST_TOLD:
        told = (first,)
    text = without_end(shown("".join(spot.source for spot in told)))
    if len(text) > _MOST_TOLD:
        return first_words(text), meant(document, first, first_words(text))
    return text, meant(document, first) if len(told) == 1 else all_meant(document, told)
