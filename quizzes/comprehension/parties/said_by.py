"""
Who said it? Words that an interview quotes are shown, and who of those it tells of said them is asked.

Offered are others whom the text quotes, who tells it, and others whom it names; nobody who may be the same person under
another name. Words that tell by themselves who says them, or that need what is not shown, are not asked about.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, assert_never

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.hosts import asks_mostly
from quizzes.comprehension.meant import quoted_with_meaning
from quizzes.comprehension.parties.named_parties import is_told_by
from quizzes.comprehension.parties.people_apart import Person, sure_to_differ
from quizzes.comprehension.parties.sayers import Quotation, means, people_in, quotations, speaks, words_for_people
from quizzes.comprehension.roles import is_told_beside
from quizzes.distractors.display import nested, shown, without_brackets, without_end
from quizzes.distractors.glosses.wording import clause_around
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import answerer_of
from quizzes.distractors.spots import Spot
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_LEAST_HANZI, _MOST_HANZI = 5, 40
_CHILD = "child"  # who says something else than all the grown ups
_WANTED, _LEAST_HEARD = 3, 2
_KANA = lazy_regex("[ぁ-んァ-ヶ]")
# What the quote points at, or answers, was said or seen before it.
_OPEN = lazy_regex(
    r"^“?(?:[那它牠他她对]|这(?!些年|几年)|是[，,]|好[，,]|行[，,]|不[，,]|没(?:事|关系)?[，,]|也|所以|可是|不过)|"
    r"[它牠他她](?!们)|^[^，,。]*(?:[它牠他她]|那[个本张条把句家次种段棵件位])|[这那](?:儿|里|边|话)|你说的|刚才"
)
# Whom one calls, and with it who one is to him: 马叔，你……; 我儿子…….
_CALLS = lazy_regex(
    r"(?:^|[，,。！？])(?:[老小阿][\u4e00-\u9fff]|[\u4e00-\u9fff]{1,3}(?:叔|婶|姨|哥|姐|总|伯|爷|老师|师傅))[，,！!。]|我们?家?的?(?:爸|妈|儿|女|孙|爷|奶|公|婆|老)"
)
_OPENING = lazy_regex("([\u4e00-\u9fff]{2,4})[，,]")  # 小孟，……
# What only people of a trade, or who learn or judge by trade, would say.
_OF_TRADES = (
    (
        frozenset({"医生", "大夫", "护士", "护士长"}),
        lazy_regex(
            "生了|怀孕|片子|体温|血|伤|骨|饭[前后]|[一两三四]次|药|吃得太|忌口|少[吃喝抽]|多喝水|打针|手术|住院|复查|感冒|发[炎烧]|胃"
        ),
    ),
    (frozenset({"法官"}), lazy_regex("准许|反对|被告|原告|宣判|承认|驳回|休庭")),
    (frozenset({"老师", "教授", "导师"}), lazy_regex("[扣满]分|[一两三四五]分|主语|语法|作业|作文|举手|论文|毕业")),
)
_MARRIED = "spouse"
_OF_TWO = (
    (("妻", "wife"), lazy_regex("妻|家内|女房|奥さん|かみさん|嫁|\\bwife\\b")),
    (("夫", "husband"), lazy_regex("夫(?!婦|妻)|主人|旦那|亭主|\\bhusband\\b")),
)
_PLAIN = frozenset("的一位个個老小人大我有姓")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask who said what the text quotes, but for what a question before it tells."""
    every = quotations(document)
    told: set[int] = set()
    for quotation in every:
        if quotation.spot.index in told or not _can_be_asked(document, quotation):
            continue
        if tally.refuses("given-away", hit=_is_told(quotation)):
            continue
        if tally.refuses("sayer-called", hit=_calls_somebody(document, quotation)):
            continue
        if tally.refuses("leans-on-unshown", hit=bool(_OPEN.search(in_simplified(quotation.said).strip("“「")))):
            continue
        rivals = _rivals(document, quotation, every)
        quoted = {quotation.spot.index, *(where.spot.index for _, where in rivals if isinstance(where, Quotation))}
        if not tally.refuses("too-few", hit=len(rivals) < _WANTED) and told.isdisjoint(quoted):
            told |= quoted
            yield _item(document, quotation, rivals)


def _can_be_asked(document: Document, quotation: Quotation) -> bool:
    """Tell whether words are of a length to be shown, and said once, by somebody of whom one who answers tells."""
    said = quotation.said[1:-1]
    is_fit = _LEAST_HANZI <= len(hanzi_of(said)) <= _MOST_HANZI
    is_once = sum(without_end(said) in spot.source for spot in document.spots) == 1
    return is_fit and is_once and not asks_mostly(document, quotation.spot.speaker)


def _is_told(quotation: Quotation) -> bool:
    """Tell whether words are of what only such people speak of, so that nobody needs the text."""
    said, person = in_simplified(quotation.said[1:-1]), quotation.person
    is_of_kind = is_told_by(person.word, said) or is_told_beside(person.word, said)
    is_of_trade = any(person.word in trade and pattern.search(said) for trade, pattern in _OF_TRADES)
    name = in_simplified(person.name.removeprefix(person.owner or ""))
    return is_of_kind or is_of_trade or bool((set(name) - _PLAIN) & set(said))


def _calls_somebody(document: Document, quotation: Quotation) -> bool:
    """Tell whether words call or name somebody, and so tell who he is to the one who says them: 马叔，……."""
    said = in_simplified(quotation.said[1:-1])
    opening = _OPENING.match(said)
    is_speaker = opening is not None and bool(set(opening[1]) & _chars_of_speakers(document))
    is_named = any(word in said for word in (*words_for_people(), *document.people))
    return is_named or is_speaker or bool(_CALLS.search(said))


def _chars_of_speakers(document: Document) -> frozenset[str]:
    speakers = (in_simplified(turn.speaker or "") for turn in document.interview.turns)
    return frozenset("".join(speakers)) - _PLAIN


Rival = tuple[Person, Quotation | Spot | None]


def _rivals(document: Document, quotation: Quotation, every: Sequence[Quotation]) -> list[Rival]:
    """Take others who are quoted, the nearest first, who tells it, and others who are named; none of them the same."""
    kept: list[Rival] = []
    for person, where in _others(document, quotation, every):
        known = [quotation.person, *(each for each, _ in kept)]
        if all(_differs(document, person, each) for each in known):
            kept.append((person, where))
        if len(kept) == _WANTED:
            break
    heard = sum(not isinstance(where, Spot) or speaks(person, where) for person, where in kept)
    is_child_alone = quotation.person.age == _CHILD and all(person.age != _CHILD for person, _ in kept)
    return kept if heard >= _LEAST_HEARD and not is_child_alone else []


def _others(document: Document, quotation: Quotation, every: Sequence[Quotation]) -> Iterator[Rival]:
    near = sorted(every, key=lambda other: (abs(other.spot.index - quotation.spot.index), other.spot.index))
    yield from ((other.person, other) for other in near if other.spot.place != quotation.spot.place)
    if quotation.spot.speaker is not None:
        name = answerer_of(quotation.spot.speaker)
        yield Person(name=name, word=in_simplified(name), sort="teller"), None
    named = [(person, spot) for person, spot in people_in(document) if spot.place != quotation.spot.place]
    yield from sorted(named, key=lambda each: (not speaks(*each), abs(each[1].index - quotation.spot.index)))


def _differs(document: Document, one: Person, other: Person) -> bool:
    """Tell whether two people are surely two: nowhere named beside each other, as one and the same may be."""
    if not sure_to_differ(one, other):
        return False
    if "teller" in {one.sort, other.sort}:
        return True
    return not _are_joined(document, one.word, other.word)


def _are_joined(document: Document, one: str, other: str) -> bool:
    """Tell whether a sentence has two words for people with nothing between them but what one is of the other."""
    joined = re.compile(
        f"(?:{one}.{{0,2}}{other}|{other}.{{0,2}}{one}|(?:{one}[^，。]{{0,6}}(?:是|叫|当)[^，。]{{0,8}}{other})|(?:{other}[^，。]{{0,6}}(?:是|叫|当)[^，。]{{0,8}}{one}))"
    )
    return any(joined.search(in_simplified(spot.source)) for spot in document.spots)


def _item(document: Document, quotation: Quotation, rivals: Sequence[Rival]) -> Item:
    spot, key = quotation.spot, quotation.person
    passage = shown(quotation.said)
    whole = without_end(spot.source.strip())
    evidence = spot.evidence(whole)
    of_whom = _untold(_meaning(key, spot), spot)
    told = quoted_with_meaning(document, spot, whole)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="who",
        passage=passage,
        prompt=document.written("根据原文，这句话是谁说的？"),
        key=key.name,
        distractors=tuple(_distractor(quotation, person, where, evidence.line) for person, where in rivals),
        evidence=evidence,
        explanation=Localized(
            ja=f"{told.ja}言ったのは「{key.name}」{of_whom.ja}です。",
            en=f"{told.en} It is said by {key.name}{of_whom.en}.",
        ),
        place=spot.place,
        subject=f"{key.name}@{spot.index}",
        merit=1.4 - 0.01 * abs(len(passage) - 20),
        tags=("R5",),
    )


def _untold(meaning: Localized, spot: Spot) -> Localized:
    """Leave out what a translation has otherwise, which is quoted and tells it: 所长, of a post office 局長."""
    said = spot.translation or ""
    is_japanese = _KANA.search(said) is not None
    ja, en = (meaning.ja or "").strip("（）"), (meaning.en or "").strip(" ()")
    return Localized(
        ja="" if is_japanese and ja not in said else meaning.ja,
        en="" if said and not is_japanese and en.lower() not in said.lower() else meaning.en,
    )


def _meaning(person: Person, told: Spot | None) -> Localized:
    """
    Say in brackets what somebody is, or is to whom the option names: no language of ours writes 刘建国 so.

    Which of two the one is to whom somebody is married, the translation of the sentence that names him tells: 爱人.
    """
    ja, en = means(person)
    if person.sort == _MARRIED and told is not None:
        ja, en = next((each for each, shown in _OF_TWO if shown.search((told.translation or "").lower())), (ja, en))
    return Localized(
        ja=f"（{without_brackets(ja)}）" if ja and ja != person.name else "",
        en=f" ({en})" if en else "",
    )


def _distractor(quotation: Quotation, person: Person, where: Quotation | Spot | None, line: int) -> Distractor:
    """Say of somebody who is offered what he says elsewhere, or that he only tells it, or where he is named."""
    option, key = person.name, quotation.person.name
    of_whom = _meaning(person, where.spot if isinstance(where, Quotation) else where)
    end_ja, end_en = f"この言葉は{line}行目で「{key}」が言っています。", f"this, in line {line}, is said by {key}."
    match where:
        case None:
            ja = f"「{option}」はこの話をしている人で、{line}行目では「{key}」の言葉を伝えています。"
            en = f"{option} tells of it, and in line {line} passes on the words of {key}."
            code = RefutationCode.EDITED
        case Quotation():
            said = shown(where.said)
            inner, at = nested(where.said[1:-1]), where.spot.line
            ja = f"「{option}」{of_whom.ja}が言ったのは{at}行目の「{inner}」です。{end_ja}"
            en = f"{option}{of_whom.en} says {said} (line {where.spot.line}); {end_en}"
            code = RefutationCode.OTHER_RECORD
        case Spot():
            said = shown(without_end(clause_around(where.source, where.source.index(person.written))))
            ja = f"「{option}」{of_whom.ja}は{where.line}行目の「{nested(said)}」に出てきますが、{end_ja}"
            en = f"{option}{of_whom.en} comes up in line {where.line} ({said}); {end_en}"
            code = RefutationCode.EDITED
        case _:
            assert_never(where)
    return Distractor(option=option, code=code, why=Localized(ja=ja, en=en))
