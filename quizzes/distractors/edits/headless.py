"""Does a sentence or its translation say something without what it says it of, or say nothing of what it names?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot

_NO_MAIN_VERB = lazy_regex(
    r"(?:^|[.!?;] )(?:The|A|An|My|Our|His|Her|Their) (?:\w+ )?\w+, (?:who|which) [^,.!?;]+[.!?]?$"
)
# An English verb with a time: what helps others, and the past; and a participle behind what does it.
_FINITE = lazy_regex(
    r"\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|may|might|must|shall|should|"
    r"(?!hundred)[A-Za-z]{2,}ed|went|came|saw|said|told|took|made|got|gave|found|knew|thought|left|kept|began|ran|sat|stood|"
    r"bought|brought|felt|fell|grew|heard|held|lost|met|paid|put|sent|sold|spent|wrote|won|became|broke|built|ate)\b|"
    r"n[’']t\b|[’'](?:s|re|m|d|ll|ve)\b",
    re.IGNORECASE,
)
_GOING_ON = lazy_regex(
    r"\s*(?:(?!By\b|When\b|While\b|Without\b|After\b)\w[\w’'-]* ){1,7}(?!during\b)[a-z]{2,}(?<!th)ing\b"
)
_ONLY_HOW = lazy_regex(
    r"(?:At|In|On|With|For|From|Of|Under|Over|Between) (?:an? |the )?[\w-]+ (?:of|in|at|on|for)\b"
    r"(?:[^,;:?!]|(?<=\d),(?=\d))*\."
)
_WORDS = lazy_regex("[A-Za-z]+")
_RELATIVE = lazy_regex(r"\s*(?:\w+ )?(?:which|whom|whose)\b(?!.*\?\s*$)", re.IGNORECASE)  # and no question
_SAYS_NOTHING = lazy_regex(r"\b(?:said|says) to (?:me|us|him|her|them|you)[.,]?\s*$")
# What only adds to what was denied before it: Still less that it rains, 更不等于下雨.
_EXCEPT = lazy_regex(r"\s*Except (?:that|when|for)\b")  # of what, the sentence before says
_STILL_LESS = lazy_regex(
    r"\s*(?:and |but )?(?:(?:still|much|even|far) less|let alone|not to mention|nor that)\b", re.IGNORECASE
)
_ALL_THE_LESS = lazy_regex("[更也]不(?:等于|意味|代表|是说|能说|用说)|更别(?:说|提)")
_IT = lazy_regex(
    r"\s*(?:It|They|That) (?!(?:is|was)(?:n[’']t)?\b|takes\b|took\b|seem(?:s|ed)\b|happen(?:s|ed) (?:to|that)\b|"
    r"turn(?:s|ed) out\b|rain)"
)
# What is done by nobody who is named before it: Ten steps away, and had not seen him. The first part has no verb.
_BY_NOBODY = lazy_regex(
    r"(?P<first>(?:Less|More|Fewer|About|Nearly|Almost|Only|Just|Barely|Not even|At|In|On|By|From|With|Without|Under|"
    r"Over|After|Before|Behind|Beside|Near|Close to|An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+)\b"
    r"[^,.;:?!]+), (?:and|but|yet) (?:(?:\w+ly|just|still|never|even|then) )*"
    r"(?:had|has|have|was|were|is|are|did|does|do|could|would|can|will|might)(?:n[’']t)?\b"
    r"(?! (?:I|we|you|he|she|it|they)\b)"
)
# Nor is a first part a sentence that has no verb, behind which another one begins: Often ten miles off, and as soon as.
_VERBLESS = lazy_regex(
    r"\s*(?P<first>(?:Often|Always|Sometimes|Usually|Mostly|Occasionally|Generally) [^,.;:?!]+), "
    r"and (?:as soon as|when|if|whenever|once|then|so)\b",
    re.IGNORECASE,
)
# A time alone: In 2011, when I had just come back. What is told of it stands in the rest of its sentence.
_ONLY_WHEN = lazy_regex(
    r"\s*(?:(?:In|On|At|By|During|Around) [^,.;:?!]+, )?(?:when|while|after|before|as soon as|once)\b[^,.;:?!]*\.?\s*",
    re.IGNORECASE,
)
# What for alone, without what is done for it: To get to know the situation there. To this day is no such thing.
_ONLY_WHAT_FOR = lazy_regex(
    r"\s*(?:in order )?to (?!(?:th(?:is|at|ese|ose|e)|my|our|your|his|her|its|their|an?|me|us|him|them)\b)"
    r"[a-z]+\b[^,.;:?!]*\.?\s*",
    re.IGNORECASE,
)
# How long or what it is after or before, behind which something is told: After a while, Before National Day we go.
_SOME_TIME_FROM = lazy_regex(
    r"\s*(?i:after|before) (?:(?:\d+|that|this|a while|(?:an?|one|two|three|several|a few|many|some) "
    r"(?:hour|day|week|month|year)s?)\b|(?:the |an? |every |each )?(?!all\b|[a-z]+(?:ing|ed)\b)"
    r"[\w’'-]+(?: [A-Z][\w’'-]*)*(?= (?:I|we|he|she|they)\b))"
)
_WHO_DOES = lazy_regex(r"\b(?:I|we|he|she|they) [a-z]+")  # words that are nothing else than who does something
_DESCRIBES = lazy_regex(r"\b(?:that|which|who|whom|whose|where|when|as if)\b")
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAYS = (
    "Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|night|week|month|year|spring|summer|autumn|fall|winter"
)
_LAST = lazy_regex(rf"\blast (?:{_MONTHS}|{_DAYS})\b")  # no verb, as in: the money did not last
_DOER = lazy_regex(r"\b(?:I|you|he|she|it|we|they|who|there|people|everybody|nobody) [a-z]+", re.IGNORECASE)
_UNTIL = lazy_regex("[一-龥]{0,2}直到[^，。；：！？才]+[。，]?")  # until when, without what was so then
_POINTS = lazy_regex("[它他她这那此]|大家|人们")
_NO_SUBJECT = lazy_regex(r"\s*(?:就|也|都|还|只)?是(?:在|从|为了|因为|用|跟|对|把|被|给|由|以)")


def is_headless(spot: Spot, language: str) -> bool:
    """
    Tell whether a sentence or its translation says of something unnamed what it says: 是在车间里, It went on toilets.

    So does an English sentence that begins with a relative word: By which time he had left. One that stops behind a
    relative clause says nothing of what it names: The doctor, who had a mask on. So does what was cut off from who does
    it: Ten steps away, and had not seen him. Nor does he once said to me, nor what is still less so than what was said
    before, nor what only tells when or what for: In 2011, when I had just come back.
    """
    source, translation = in_simplified(spot.source), spot.translation or ""
    is_open_en = _RELATIVE.match(translation) or _NO_MAIN_VERB.search(translation) or _SAYS_NOTHING.search(translation)
    is_verbless = (
        says_what_goes_on(translation)
        or _is_done_by_nobody(translation)
        or (_ONLY_HOW.fullmatch(translation.strip()) is not None and not _tells(translation))
        or (_ONLY_WHEN.fullmatch(translation) is not None and not _tells_what_then(translation))
        or _ONLY_WHAT_FOR.fullmatch(translation) is not None
    )
    is_open_en = is_open_en or _STILL_LESS.match(translation) or _EXCEPT.match(translation)
    if _ALL_THE_LESS.match(source) or (language == "en" and (is_open_en or is_verbless)):
        return True
    if _UNTIL.fullmatch(source):
        return True
    points = language == "en" and bool(_IT.match(translation)) and not _POINTS.match(source)
    return points or bool(_NO_SUBJECT.match(source))


def _is_done_by_nobody(translation: str) -> bool:
    """Tell whether English tells where or how and goes on with what is done: Ten steps away, and had not seen him."""
    found = _BY_NOBODY.match(translation) or _VERBLESS.match(translation)
    return found is not None and not _has_verb(found["first"])


def _tells(english: str) -> bool:
    """Tell whether English says what is done, before any clause that only describes a thing or a time of it."""
    said = _DESCRIBES.split(english, maxsplit=1)[0]
    return _FINITE.search(said) is not None or _WHO_DOES.search(said) is not None


def _tells_what_then(translation: str) -> bool:
    """Tell whether English says after or before what something is, and goes on with it: After a while it rained."""
    found = _SOME_TIME_FROM.match(translation)
    return found is not None and _tells(translation[found.end() :])


def _has_verb(english: str) -> bool:
    """Tell whether English has a verb with a time, of those that are told by their form or by who does it."""
    return _FINITE.search(english) is not None or _DOER.search(english) is not None


def is_verbless(translation: str) -> bool:
    """Tell whether English has no word that may be a verb with a time: The second one about ninety years ago."""
    words = (word.casefold() for word in _WORDS.findall(_LAST.sub("", translation)))
    return not _has_verb(translation) and not any(
        word in _verbs() or (word.endswith("s") and not {word[:-1], word[:-2]}.isdisjoint(_verbs())) for word in words
    )


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    """Give the verbs that the word table has, and the forms of irregular ones."""
    said = (gloss.removeprefix("to ").split()[0] for word in table().values() if word.pos == "v" for gloss in word.en)
    return frozenset((*said, *(form for row in rows_of("irregular_forms.tsv") for form in row[:2])))


def says_what_goes_on(translation: str) -> bool:
    """Tell whether English has no verb but a participle, behind what it says it of: A hundred children running."""
    is_told = _FINITE.search(translation) is not None or _tells(translation)
    return _GOING_ON.match(translation) is not None and not is_told
