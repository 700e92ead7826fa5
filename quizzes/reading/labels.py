"""Who speaks? Which words before a colon are a speaker's label, and which are speech?"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.marks import ends_as_question
from quizzes.reading.addressed import addressed
from quizzes.reading.label_forms import Form, Label, candidates, ends_like_speech
from quizzes.reading.label_names import (
    has_article,
    inner_name,
    is_by_sight,
    is_chinese_name,
    is_description,
    is_of_press,
    is_role,
    is_role_with_name,
    key_of,
    may_be_verb,
    names_a_thing,
    names_somebody,
    outer_name,
)
from quizzes.reading.languages import Language, hanzi_in, language_of
from quizzes.reading.translated_labels import is_named_in_full, is_other_language, is_set_apart_twice, is_translated
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_TWICE, _OFTEN, _REACH = 2, 3, 8
_MOSTLY, _NEARLY_HALF = 0.6, 0.4
_TOP = 2  # lines where a title may stand
_TELLERS = words("teller")  # 口述：马晓东，四十六岁: who tells all of it, if it comes but once
_LETTERS = {key_of(letter): letter for letter in "QA问答"}
_PARTNERS = {"Q": "A", "A": "Q", "问": "答", "答": "问"}
_TRANSLATED = ((Language.CHINESE, Language.JAPANESE), (Language.CHINESE, Language.ENGLISH))
_OTHERS = frozenset({Language.JAPANESE, Language.ENGLISH})
_WITHOUT_COLON = frozenset({Form.WIDE_BLANK, Form.BAR})
_TWO_LANGUAGES = tuple(map(set, _TRANSLATED))


class Speakers:
    """
    The labels of one file: which of the candidates are labels, and who is meant by each.

    `lines` are texts of lines at whose start a label may stand, `known` are names of those who are known to speak.
    """

    def __init__(self, lines: Sequence[str], known: frozenset[str] = frozenset()) -> None:
        self._lines = lines
        found = [next(iter(candidates(line)), None) for line in lines]
        labels = [label for label in found if label is not None]
        self._counts = Counter(label.key for label in labels if not label.is_framed)
        said = (label for label in labels if not label.rest or ends_like_speech(label.rest))
        self._spoken = Counter(label.key for label in said if not label.is_framed)
        self._spellings = Counter(label.name for label in labels)
        self._barred = Counter(label.key for label in labels if label.form is Form.BAR)
        self._bracketed = Counter(
            label.key for label in labels if label.form is Form.DOUBTFUL_BRACKETS and ends_like_speech(label.rest)
        )
        self._forms = Counter((label.form, _LETTERS.get(label.key, "")) for label in labels)
        self._accepted = frozenset(self._accepted_keys(found))
        self._accepted |= frozenset(self._accepted_alone(found))
        self._accepted |= frozenset(self._accepted_without_colon(found))
        self._accepted -= frozenset(addressed(lines, found))
        self._accepted |= frozenset(map(key_of, known))
        self._titles = frozenset(self._titles_of(found))

    def _titles_of(self, found: Sequence[Label | None]) -> Iterator[str]:
        """Find the titles that quote who is asked, where all that is said ends as speech: 李明：我只做雨伞."""
        labels = [label for label in found[_TOP:] if label is not None and label.key in self._accepted and label.rest]
        ended = sum(ends_like_speech(label.rest) for label in labels)
        for i, (line, label) in enumerate(zip(self._lines[:_TOP], found[:_TOP], strict=True)):
            if label is None or not label.has_colon or not label.rest or ends_like_speech(label.rest):
                continue
            is_below = i > 0 and not (found[0] is not None and found[0].rest)
            if is_below and _OTHERS.isdisjoint((language_of(line), language_of(self._lines[0]))):
                continue  # below a title the talk begins
            may_be_quoted = not is_role(outer_name(label.name)) or _answers(label.key, labels)
            if may_be_quoted and ended > _MOSTLY * len(labels):
                yield line

    def _accepted_keys(self, found: Sequence[Label | None]) -> Iterator[str]:
        described, beside = frozenset(self._described(found)), frozenset(self._beside_source(found))
        usable = [label if label is not None and self._may_be_meant(label, described) else None for label in found]
        for i, label in enumerate(usable):
            if label is not None:
                around = (*usable[max(0, i - 1) : i], *usable[i + 1 : i + 2])
                neighbours = [other for other in around if other is not None and not self._is_frequent(other.key)]
                is_known = label.key in beside or (
                    not self._heads_words(label) and self._is_accepted(label, is_top=i < _TOP)
                )
                is_meant = is_known or is_translated(label, neighbours)
                if is_by_sight(label.name) and not self._is_frequent(label.key):
                    is_label = label.form is Form.COLON and i >= _TOP
                    is_meant = is_label and is_set_apart_twice(label, usable[i - 1], usable[i + 1 : i + 2])
                is_meant = is_meant or self._is_somebody_between(usable, i)
                if is_meant and not self._tells_of_title(i, label, around):
                    yield label.key

    def _is_somebody_between(self, found: Sequence[Label | None], at: int) -> bool:
        """Tell whether somebody described speaks once, between two who are known: 某大二学生：我插一句."""
        label = found[at]
        if label is None or label.is_doubtful or at < _TOP or not (label.has_colon and ends_like_speech(label.rest)):
            return False
        ways = found[max(0, at - _REACH) : at][::-1], found[at + 1 : at + 1 + _REACH]
        beside = ([each for each in way if each is not None][:_TWICE] for way in ways)  # over what is narrated
        is_between = all(any(self._names_speaker(each, label.form) for each in way) for way in beside)
        return is_between and hanzi_in(label.name) == len(label.name) and names_somebody(label.name)

    def _tells_of_title(self, at: int, label: Label, beside: Sequence[Label | None]) -> bool:
        """Tell whether a line tells of a book that it names once, and no paper asks: 《海边》：我读了三遍。."""
        is_title = self._lines[at].lstrip().startswith(("《", "『", "「", "“")) and self._counts[label.key] < _OFTEN
        is_title = is_title and not is_of_press(label.name)
        return is_title and not any(each is not None and ends_as_question(each.rest) for each in (label, *beside))

    def _heads_words(self, label: Label) -> bool:
        """Tell whether a common word before a colon comes once, or in both languages once, and tells what is said."""
        is_rare = label.form is Form.COLON and self._counts[label.key] <= _TWICE
        return is_rare and names_a_thing(outer_name(label.name))

    def _may_be_meant(self, label: Label, described: frozenset[str]) -> bool:
        is_once = has_article(label.name) and self._counts[label.key] < _TWICE  # “The problem: nobody came.”
        return self._is_usable(label) and not is_once and (not is_description(label.name) or label.key in described)

    def _beside_source(self, found: Sequence[Label | None]) -> Iterator[str]:
        """
        Find the labels of a translation that come but twice, each time right after a speaker's Chinese words.

        A full name may come but once, as where the translation leaves it out from then on.
        """
        beside = [
            (before, label)
            for before, label in pairwise(found)
            if before is not None
            and label is not None
            and self._names_speaker(before, label.form)
            and (language_of(before.rest), language_of(label.rest)) in _TRANSLATED
        ]
        seen = Counter(label.key for _, label in beside)
        yield from (key for key, count in seen.items() if count == self._counts[key] == _TWICE)
        yield from (
            label.key for before, label in beside if self._counts[label.key] == 1 and is_named_in_full(label, before)
        )

    def _described(self, found: Sequence[Label | None]) -> Iterator[str]:
        """Find the descriptions that name a speaker: mostly right after another speaker, or right before one."""
        counts = Counter(label.key for label in found if label is not None and is_description(label.name))
        beside = [Counter(self._after_speakers(way)) for way in (found, found[::-1])]
        yield from (key for key in counts if any(seen[key] >= _MOSTLY * counts[key] for seen in beside))

    def _after_speakers(self, found: Sequence[Label | None]) -> Iterator[str]:
        """Give the key of each description that another speaker's label, or the same after one, comes right before."""
        before: Label | None = None
        is_after = False
        for label in found:
            if label is not None and is_description(label.name):
                is_same = before is not None and before.key == label.key
                is_after = is_after if is_same else self._names_speaker(before, label.form)
                if is_after:
                    yield label.key
            before = label

    def _names_speaker(self, label: Label | None, form: Form) -> bool:
        if label is None or label.form is not form or is_description(label.name):
            return False
        return self._is_accepted(label, is_top=False)

    def _accepted_alone(self, found: Sequence[Label | None]) -> Iterator[str]:
        """Accept rare labels on lines of their own where others stand so, and the other language does the same."""
        alone = [i for i, label in enumerate(found[:-1]) if label is not None and not label.rest]
        known = [i for i in alone if (label := found[i]) is not None and label.key in self._accepted]
        if len(known) < _OFTEN:
            return
        yield from (label.key for i in alone if (label := found[i]) is not None and self._is_somebody_alone(label, i))
        places = frozenset(alone)
        for i, j in pairwise(alone):
            one, other = found[i], found[j]
            if one is None or other is None or one.form is not other.form or not places.isdisjoint((i + 1, j + 1)):
                continue
            if {language_of(self._lines[i + 1]), language_of(self._lines[j + 1])} in _TWO_LANGUAGES:
                yield from (one.key, other.key)

    def _accepted_without_colon(self, found: Sequence[Label | None]) -> Iterator[str]:
        """Accept rare names before a wide blank or a bar where others stand so, and so does the other language."""
        known = Counter(label.form for label in found if label is not None and label.key in self._accepted)
        for one, other in pairwise(found):
            if one is None or other is None or not (one.form is other.form and one.form in _WITHOUT_COLON):
                continue
            is_said = ends_like_speech(one.rest) and ends_like_speech(other.rest)
            if is_said and known[one.form] >= _OFTEN and is_other_language(one, other):
                yield from (label.key for label in (one, other) if self._is_usable(label))

    def _is_somebody_alone(self, label: Label, at: int) -> bool:
        """Tell whether a line is but a word for a person, and the next one what that one says: 护士."""
        is_said = ends_like_speech(self._lines[at + 1]) and not ends_like_speech(self._lines[at])
        return label.form is Form.ALONE and is_said and names_somebody(label.name)

    def _is_frequent(self, key: str) -> bool:
        return self._spoken[key] > 1 or self._counts[key] >= _OFTEN

    def _is_usable(self, label: Label) -> bool:
        """
        Tell whether a label is set apart.

        A mere blank does where the file never writes more after Q and A, and a bar or a dash where the name has
        nothing else after it: elsewhere 梁文锋——创始人——说 is speech.
        """
        if label.form is Form.BAR:
            return self._barred[label.key] == self._counts[label.key]
        if label.form is Form.BLANK:
            return self._are_speakers_before_blanks
        if label.form is not Form.LETTER_AND_BLANK:
            return True
        letter = _LETTERS.get(label.key, "")
        separated = self._forms[Form.COLON, letter] + self._forms[Form.LETTER, letter]
        return not separated and self._forms[Form.LETTER_AND_BLANK, _PARTNERS.get(letter, "")] > 1

    def _is_accepted(self, label: Label, *, is_top: bool) -> bool:
        match label.form:
            case Form.TIME:
                return self._forms[Form.TIME, ""] >= _OFTEN and (
                    not label.is_doubtful or self._counts[label.key] >= _OFTEN
                )
            case Form.DASH:
                return self._is_frequent(label.key)
            case Form.DOUBTFUL_BRACKETS:
                return self._bracketed[label.key] > 1 and self._are_speakers_bracketed
            case Form.BLANK | Form.WIDE_BLANK | Form.BAR:
                return self._spoken[label.key] >= _OFTEN and ends_like_speech(label.rest)
            case _:
                return self._is_accepted_name(label, is_top=is_top)

    def _is_accepted_name(self, label: Label, *, is_top: bool) -> bool:
        if label.is_doubtful:
            return self._spoken[label.key] >= _OFTEN
        outer = outer_name(label.name)
        is_frequent = self._is_frequent(label.key)
        if not label.has_colon:
            return (is_role(outer) and (is_frequent or bool(label.rest))) or (
                is_frequent and (bool(label.rest) or self._counts[label.key] >= _OFTEN)
            )
        if (
            is_frequent
            or (is_role(outer) and outer not in _TELLERS)
            or is_of_press(outer)
            or is_role_with_name(outer)
            or outer != label.name.strip()
        ):
            return True
        is_again = self._counts[label.key] > 1 and names_somebody(outer)  # who writes without stops, as in a chat
        if self._counts_of_outer[key_of(outer)] > 1 or is_again:
            return True
        return is_chinese_name(outer) and not may_be_verb(outer) and (not is_top or ends_like_speech(label.rest))

    @cached_property
    def _are_speakers_bracketed(self) -> bool:
        """Tell whether （记者） opens the words of speakers: of several, again and again, and nothing else does."""
        others = sum(count for (form, _), count in self._forms.items() if form in {Form.COLON, Form.BRACKETS})
        often = [count for count in self._bracketed.values() if count > 1]
        return len(often) > 1 and sum(often) >= max(_OFTEN, others)

    @cached_property
    def _are_speakers_before_blanks(self) -> bool:
        """Tell whether of what is said in either language nearly all has one of several names before a mere blank."""
        said = [next(iter(candidates(line)), None) for line in self._lines if ends_like_speech(line)]
        named = (label.key for label in said if label is not None and label.form is Form.BLANK)
        often = [key for key in named if self._spoken[key] >= _OFTEN]
        return len(set(often)) > 1 and len(often) >= _NEARLY_HALF * len(said)

    @cached_property
    def _counts_of_outer(self) -> Counter[str]:
        counts: Counter[str] = Counter()
        for name, count in self._spellings.items():
            inner = inner_name(name)
            if inner is not None:
                counts[key_of(outer_name(name))] += count + 1
                counts[key_of(inner)] += count + 1
        return counts

    def split(self, text: str) -> tuple[str | None, str]:
        """Cut the label off a line: (name as it stands there, the rest); None where there is no label."""
        found = () if text in self._titles else candidates(text)
        meant = [label for label in found if label.key in self._accepted and self._is_usable(label)]
        if not meant:
            return None, text
        label = meant[-1] if meant[0].has_wide_blank and meant[-1].form is Form.WIDE_BLANK else meant[0]
        return label.name, label.rest.strip()

    def may_explain(self, text: str) -> bool:
        """Tell whether what looks like a label comes once, and what follows is no speech in Chinese: 石库门：住宅."""
        name, rest = self.split(text)
        is_once = name is not None and not is_role(outer_name(name)) and self._counts[key_of(name)] == 1
        return is_once and not (language_of(rest) is Language.CHINESE and ends_like_speech(rest))

    def speaks(self, name: str) -> bool:
        """Tell whether a name is that of somebody who speaks more than once."""
        return self._counts[key_of(name)] > 1

    def has_label(self, text: str) -> bool:
        """Tell whether a line begins with a speaker's label."""
        return self.split(text)[0] is not None


def _answers(key: str, labels: Iterable[Label]) -> bool:
    """Tell whether whom a role names answers in a talk, and does not ask: 校长 of 梁校长, but not 记者."""
    said = [label.rest for label in labels if label.key.endswith(key) and ends_like_speech(label.rest)]
    asked = sum(map(ends_as_question, said))
    return bool(said) and asked < _MOSTLY * len(said)
