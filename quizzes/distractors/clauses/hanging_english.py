"""Which clauses of an English translation say nothing where they are shown without the others?"""

from __future__ import annotations

import re

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.edits.headless import is_verbless, says_what_goes_on
from quizzes.distractors.words import in_simplified

# How an English clause begins that hangs on the one before it: enabling hospitals to ask at once, found that he left.
_BEGINS_HANGING = lazy_regex(
    r"\s*(?:and |but |so )?(?:(?:[a-z]{2,}ing|which|whose|whom|who|with|without) |"
    r"(?:(?:then|later|afterwards|also|never|even|just|still|only) )?"
    r"(?:found|saw|thought|felt|had|has|was|were|did|got|made|took|went|came|said|told|kept|gave|knew|left|bought|"
    r"would|will|could|can|should|may|might|must|is|are|"
    r"brought|chose|drove|ate|fell|grew|heard|held|lost|met|paid|put|ran|sat|sent|sold|spent|stood|wrote|won|began|"
    r"became|broke|built|[a-z]{2,}ed) )"
)
# One in the present too, and one with how it is done before it: and gently lifts it, slowly opened the door.
_HOW_EN = (
    r"(?!(?:only|early|nearly|hardly|mostly|mainly|especially|particularly|exactly|roughly|fully|family|families|reply|"
    r"supply|lovely|likely|elderly|friendly|lonely|lively|curly|ugly|daily|weekly|monthly|yearly) )[a-z]{3,}ly "
)
_BEGINS_WITHOUT_SUBJECT = lazy_regex(
    rf"\s*(?:and |but )?(?:{_HOW_EN}(?:(?!(?:as|its|his|this|those|these|us) )[a-z]{{2,}}s|[a-z]{{2,}}ed) "
    r"|(?!(?:as|its|his|this|us|yes|across|less|unless|besides|towards|always|perhaps|sometimes|afterwards|nowadays|"
    r"times|hours|days|nights|weeks|months|years|minutes|plus|thus|versus|regards|whereas|pass|guess|toss|press|miss) )"
    r"[a-z]{2,}s (?:(?:up|down|off|out|back|away|over|at|into|onto|through) )?"
    r"(?:the|an?|it|him|her|his|its|them|their|me|my|us|our|you|your|"
    r"some|several|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b)"
)
# The second of three things that one does: "runs at half past four, and has run fifty-three marathons".
_AMID_A_ROW = lazy_regex(
    r"\s*[a-z]{2,}s (?:at|in|on|for|from|to|with|by|about|like|as) [^;.!?]*,? and (?:has|is|was|does) "
)
# A clause that says when or why the one behind its comma is so: "When Grandfather died in May,", or "In those days, if
# one was ill,"; or the second of two such: "when I won I slept well; when I lost,".
_TIME_EN = (
    r"(?:(?:in|on|at|by|for|from|during|back|now|nowadays|today|then|later|sometimes|usually|often|besides|however|still|"
    r"actually|of course|these days|those days)\b[^,.;:!?]{0,40}, )?"
)
_OPENS_HANGING = lazy_regex(
    rf"(?:^\s*|[.;:!?] )(?:(?:And|But|So) )?{_TIME_EN}"
    r"(?:when|whenever|wherever|every time|each time|while|after|before|once|until|if|unless|because|although|though|"
    r"as|since)\b[^,.;!?]*,\s*$",
    re.IGNORECASE,
)
_ENDS_UNSAID = lazy_regex(r"(?:^|[.;!?] )(?:Instead of|Rather than|Apart from|Thanks to) [^.;,]*,?\s*$")
# What a verb hangs on that comes in the next clause: "for any family it happens to,".
_ENDS_IN_PREPOSITION = lazy_regex(r"\b(?:to|of|for|from|with|at|by|into|about|against|upon)\s*,?\s*$")
# What a link opens and a time with commas parts from its clause: "they sang until, on the third evening,".
_ENDS_AMID = lazy_regex(
    r"\b(?:until|till|when|where|because|although|though|whether|if|while|that|and|but|so|or)\s*,\s*"
    r"(?:on|in|at|by|after|before|for|from|with|without|during|within|one|the next|the following|this|last)\b"
    r"[^,.;:!?]*,\s*$"
)
# What a link opens and nothing follows in the piece, or but a condition: "switched off the software and,", "hope that
# when somebody mentions us,".
_ENDS_AT_LINK = lazy_regex(
    r"\b(?:until|till|because|although|though|whether|while|that|and|but|so|or)(?:\s*,|,? "
    r"(?:when|whenever|if|once|unless|although|though|while|as soon as|because) [^,.;:!?]*,)\s*$"
)
# Things with the places that they are in, of which the verb stands before: "the keys in my left hand, while …".
_THING_EN = r"(?:the|an?|my|our|your|his|her|its|their) (?:[\w’'-]+ )?[\w’'-]+"
_WHERE_EN = rf"{_THING_EN} (?:in|on|at|under|over|behind|beside|between|around) {_THING_EN}"
_LACKS_VERB = lazy_regex(
    rf"\s*(?:and |but )?{_WHERE_EN}(?:,? and {_WHERE_EN})*,?\s*(?:$|(?:while|as|when)\b)", re.IGNORECASE
)
# What ends a sentence that is cut before it, and another one: "in two hours and forty minutes. The medal is here."
_ENDS_ANOTHER = lazy_regex(
    r"\s*(?P<last>(?:in|on|at|for|from|with|by|of|to|after|before|under|over|about) [^,.;:!?]+)[.!?] \S"
)
# A condition that goes on behind "and", before the clause that it is a condition of.
_SETS_A_CONDITION = lazy_regex(
    r"(?:^|[.;:!?] )(?:(?:And|But|So) )?(?:if|when|once|unless|because|although|though|since|while)\b[^.;:!?,]*,?\s*$",
    re.IGNORECASE,
)
# What English alone gives as a reason for the clause before: "…, because my hands are cold", and 手很冷.
_SAYS_WHY, _WHY = lazy_regex(r"^because (?=[a-zI])"), ("因为", "由于")
_HANGS_ON = lazy_regex(r"\s*(?:and |but )?(?:because|although|though|since|so that) ")
# The last of a row: "run the fans in summer, turn the sand twice a day, | and make sure that …".
_LAST_OF_ROW = lazy_regex(
    r"\s*(?:and|or) (?!(?:I|we|you|they|he|she|it|the|an?|there|this|that|these|those|my|our|your|his|her|their|its|"
    r"if|when|so|then|yet|nobody|no one|some|every|each|what|who|how|in|on|at|by|for|from|with|after|before)\b)[a-z]+ "
)
_IN_ROW = lazy_regex(r"[a-z], (?!(?:and|or|but|so|which|who|where|when|as|though|because)\b)[a-z][^,;.!?]*,\s*$")


def goes_on_a_condition(translation: str, start: int) -> bool:
    """Tell whether what begins with "and" is still under the if of what stands before it."""
    return translation[start:].lstrip().startswith("and ") and bool(_SETS_A_CONDITION.search(translation[:start]))


def hangs_on_what_stands_before(source: str, translation: str, start: int) -> bool:
    """Tell whether English that is cut off says why, or against what, the clause before it is so."""
    return start > 0 and _HANGS_ON.match(without_why(source, translation.lstrip())) is not None


def parts_a_row_in_english(translation: str, end: int) -> bool:
    """Tell whether what is cut off is the last of a row, so that no "and" stands in what is left of it."""
    return _LAST_OF_ROW.match(translation[end:]) is not None and _IN_ROW.search(translation[:end]) is not None


def without_why(source: str, said: str) -> str:
    """Leave out a because that the Chinese does not have."""
    return said if in_simplified(source).lstrip().startswith(_WHY) else _SAYS_WHY.sub("", said)


def is_torn_off(translation: str) -> bool:
    """Tell whether an English clause says nothing without the others: it begins without its subject, or ends unsaid."""
    is_open = _OPENS_HANGING.search(translation) or _ENDS_UNSAID.search(translation)
    is_open = is_open or _BEGINS_WITHOUT_SUBJECT.match(translation) or _ENDS_AMID.search(translation)
    is_open = is_open or _ENDS_AT_LINK.search(translation)
    is_open = is_open or _ENDS_IN_PREPOSITION.search(translation) or _AMID_A_ROW.match(translation)
    ending = _ENDS_ANOTHER.match(translation)
    lacks_verb = ending is not None and is_verbless(ending["last"])
    lacks_verb = lacks_verb or _LACKS_VERB.match(translation) is not None or says_what_goes_on(translation)
    return bool(_BEGINS_HANGING.match(translation) or is_open) or lacks_verb
