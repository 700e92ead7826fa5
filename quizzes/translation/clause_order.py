"""What tells a learner whose clause is which, and which comes first, where no word links them?"""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.distractors.said_places import places_said
from quizzes.distractors.stems import english_stems
from quizzes.distractors.words import in_simplified, stems_of, table
from quizzes.translation.amounts import digits_of
from quizzes.translation.clause import clause_of, of_speaking
from quizzes.translation.clause_links import second_link
from quizzes.translation.joints import Joint, clauses_of
from quizzes.translation.roles import Role, is_pronoun

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.translation.joints import Piece

_SEVERAL = 4  # words of two clauses, one of which the translation may seem to say elsewhere: 师傅 in 職人, of workers
_PEOPLE, _KIN = "np", lazy_regex("[爸妈父母爷奶哥姐弟妹叔姨舅嫂婶]$")
_NUMBER, _WORD = lazy_regex(f"{OF_NUMBER}+"), lazy_regex("[A-Za-z']+")
_TELLING, _EVERYWHERE = frozenset("nva"), frozenset("去来有是在说要给")
_BEFORE_WHO_DOES_IT = frozenset({Role.NOUN, Role.CONJUNCTION, Role.NONE})  # 你说的话我都记得: it is 我 who does it
_CALLED = {"他": ("彼",), "她": ("彼女",)}  # with what Japanese calls them again, which may be somebody else


def goes_as_told(pieces: Sequence[Piece], translation: str, language: str) -> bool:
    """
    Tell whether a translation says the clauses of a run in their order, so that it tells which comes first.

    A clause is where the words are that no other one has, nearly all of them before those of the next; one without any
    is nowhere. A verb of saying or thinking may stand behind all that is said, as in Japanese.
    """
    found = list(clauses_of(pieces))
    places: list[list[int]] = []
    for i, words in enumerate(found):
        others = {word for j, clause in enumerate(found) if j != i for word in clause}
        own = [word for word in words if word not in others and in_simplified(word) not in of_speaking()]
        said = [at for word in own for at in islice(_places(word, translation, language), 1)]
        if not said:
            return False
        places.append(said)
    return all(_follow(sorted(one), sorted(other)) for one, other in pairwise(places))


def _follow(places: Sequence[int], others: Sequence[int]) -> bool:
    """Tell whether places come before others, all of them or, where there are several, all but one."""
    may_stray = len(places) + len(others) >= _SEVERAL
    ends = [places[-1], *(places[-2:-1] if may_stray else ())]
    begins = [others[0], *(others[1:2] if may_stray else ())]
    return ends[-1] < begins[0] or ends[0] < begins[-1]


def _places(word: str, translation: str, language: str) -> Iterator[int]:
    """Give where a translation says a word, a number in digits, or in English a verb that has a complement, 喝完."""
    simple = in_simplified(word)
    yield from places_said(word, translation, language)
    counted = _NUMBER.match(simple)
    number = "" if counted is None else _in_digits(counted[0])
    yield from (found.start() for found in re.finditer(rf"(?<!\d){number}(?!\d)", translation) if number)
    counts = simple[counted.end() :] if counted is not None else ""  # 年 of 一年
    verb = simple[0] if tag_of(simple[0]) in _TELLING and simple[0] not in _EVERYWHERE else ""
    if language == "en" and (counts or verb):
        stems = stems_of(counts or verb)
        yield from (at.start() for at in _WORD.finditer(translation) if english_stems(at.group()) & stems)


def _in_digits(number: str) -> str:
    """Write a number as translations do: 20, and 2万."""
    large = number[-1] if len(number) > 1 and number[-1] in "万亿" else ""
    digits = digits_of(number.removesuffix(large))
    return digits and f"{digits}{large.replace('亿', '億')}"


def named_first(pieces: Sequence[Piece], translation: str) -> Mapping[str, str] | None:
    """
    Give who is named as the subject of one clause and called 他 or 她 as that of the next: 我爸, then 他.

    Nobody is where Japanese calls somebody 彼 there, as it does where another one begins to do something.
    """
    subjects = [i - 1 for i, piece in enumerate(pieces) if piece.joint is Joint.SUBJECT]
    for one, other in pairwise(subjects):
        name, called = pieces[one].words, in_simplified("".join(pieces[other].words))
        clause = clause_of((*name, *pieces[one + 1].words))
        known = table().get(in_simplified(name[-1]))
        is_person = bool(_KIN.search(in_simplified(name[-1]))) or (known is not None and known.pos == _PEOPLE)
        is_other = any(word in translation for word in _CALLED.get(called, ()))
        if called in _CALLED and is_person and not is_other:
            whole = "".join(name[clause.subject_start :])
            return {"name": whole, "pronoun": "".join(pieces[other].words)}
    return None


def other_people(pieces: Sequence[Piece]) -> list[Mapping[str, str]]:
    """
    Find what is said of one subject with the pronoun that is the other: 发给他, so that he is not who sends it.

    Not where the pronoun owns something or does something itself, as it does behind 说.
    """
    subjects = [i - 1 for i, piece in enumerate(pieces) if piece.joint is Joint.SUBJECT]
    found: list[Mapping[str, str]] = []
    for at in subjects:
        clause = clause_of(pieces[at + 1].words)
        others = {in_simplified(pieces[i].words[0]) for i in subjects if i != at and len(pieces[i].words) == 1}
        places = [i for i, word in enumerate(clause.words) if i and word in others and is_pronoun(word)]
        is_other = bool(places) and clause.words[places[0] - 1] not in of_speaking()
        is_other = is_other and clause.roles[places[0] - 1] not in _BEFORE_WHO_DOES_IT
        if is_other and clause.roles[places[0] + 1 : places[0] + 2] not in {(Role.NOUN,), (Role.PARTICLE,)}:
            start = clause_of((*pieces[at].words, *pieces[at + 1].words)).subject_start  # behind 去年
            own = "".join(pieces[at].words[start:]).removeprefix(second_link(pieces[at].words))
            said, other = "".join(pieces[at + 1].words), pieces[at + 1].words[places[0]]
            if other == own:
                continue  # 我听见了，可是我看见他离我很远: both clauses are about the same person
            found.append({"said": said, "other": other, "subject": own})
    return found[:1]
