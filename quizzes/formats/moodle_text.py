"""
How do the parts of a question stand in the few texts that a question of Moodle has, and come back from there?

    question text       the passage, a rule, the prompt, the hint by languages: 💡 ja: …
    general feedback    the explanation; where one text would not tell its language, by languages: ja: …
    tags                what else is known: kind:cloze, subtype:word, level:3, then the question's own

A text that others wrote is the prompt as a whole, and feedback is in the language that it looks like.
"""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING

from quizzes.formats.html_text import without_tags
from quizzes.formats.losses import Lost, clean, cleaned
from quizzes.formats.titles import language_of
from quizzes.question import AUTHORED, GAP, HIGHEST_LEVEL, Form, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from quizzes.question import Question, QuestionSet, WhyNot

RULE = "──────"
HINT = "💡 "
# What feedback on an option says of it in general: that it means something else.
CODE = RefutationCode.OTHER_MEANING
_LANGUAGE = re.compile(r"^(ja|en): ", re.MULTILINE)
_HINTS = re.compile(rf"^{HINT}(ja|en): ", re.MULTILINE)
_BETWEEN_CATEGORIES = re.compile(r"(?<!/)/(?!/)")
_BLANKS = re.compile(r"_{3,}")
_MEDIA = re.compile(
    r"<(?:img|audio|video|object|embed|svg|iframe)\b|@@PLUGINFILE@@|!\[[^\[\]\n]{0,200}\]\(", re.IGNORECASE
)
_TAG = re.compile(r"(kind|subtype|level):(.*)", re.DOTALL)
_SUBTYPE = re.compile(r"[a-z0-9_]{1,48}")
_HTML_TAG = re.compile(
    r"</?(?:p|br|b|i|u|em|strong|span|div|sub|sup|ul|ol|li|h[1-6]|font|a|img|table|tr|td|ruby|r[bpt])\b[^<>]*>",
    re.IGNORECASE,
)


def fit(question: Question) -> Question | Lost:
    """Keep what a question of Moodle holds; an order has no place there."""
    plain = cleaned(question, with_gaps)
    if isinstance(plain, Lost):
        return plain
    if plain.form is Form.ORDER:
        return Lost.FORM
    small = replace(
        plain,
        evidence=None,
        level_list=None,
        explanation=_heard_again(plain.explanation),
        why_not=tuple(reason for reason in map(_reason, plain.why_not) if reason is not None),
        tags=tuple(" ".join(tag.split()) for tag in plain.tags if not _TAG.match(tag)),
    )
    return small if parted(question_text(small)) == _parts(small) else Lost.TEXT


def question_text(question: Question) -> str:
    """Write passage, prompt and hint as one text."""
    passage = () if question.passage is None else (question.passage, RULE)
    hints = () if question.hint is None else (f"{HINT}{language}: {text}" for language, text in question.hint.items())
    return "\n".join((*passage, question.prompt, *hints))


def parted(text: str) -> dict[str, Any]:
    """Take passage, prompt and hint out of one text."""
    pieces = _HINTS.split(text)
    passage, rule, prompt = pieces[0].partition(f"\n{RULE}\n")
    hints = {language: hint.strip() for language, hint in zip(pieces[1::2], pieces[2::2], strict=True)}
    parts: dict[str, Any] = {"prompt": (prompt if rule else passage).strip()}
    return parts | ({"passage": passage.strip()} if rule else {}) | ({"hint": hints} if hints else {})


def told(text: Localized) -> str:
    """Write a text in some languages as one."""
    texts = dict(text.items())
    alone = next(iter(texts.values()))
    if heard(alone) == texts:
        return alone
    return "\n".join(f"{language}: {each}" for language, each in texts.items())


def heard(text: str) -> dict[str, str]:
    """Take the languages of a text apart; what does not name its language is Japanese if it has kana, else English."""
    pieces = _LANGUAGE.split(text)
    if len(pieces) == 1 or pieces[0].strip():
        return {"ja" if language_of(text) == "ja" else "en": text}
    return {language: each.strip() for language, each in zip(pieces[1::2], pieces[2::2], strict=True)}


def tags_of(question: Question) -> list[str]:
    """Give the tags that carry what a question of Moodle has no other place for."""
    level = [] if question.level is None else [f"level:{question.level}"]
    subtype = [] if question.subtype == AUTHORED else [f"subtype:{question.subtype}"]
    return [f"kind:{question.kind}", *subtype, *level, *question.tags]


def of_tags(tags: Iterable[str]) -> dict[str, Any]:
    """Read what tags say of a question."""
    told_by_tags: dict[str, Any] = {}
    own = []
    for tag in tags:
        found = _TAG.fullmatch(tag)
        value = None if found is None else _meaning(found[1], found[2])
        if found is None or value is None:
            own.append(tag)
        else:
            told_by_tags[found[1]] = value
    return told_by_tags | ({"tags": own} if own else {})


def plain_text(text: str, text_format: str) -> str:
    """Write a text without its HTML; Moodle's own format may hold some."""
    if text_format == "html" or (text_format == "moodle" and _HTML_TAG.search(text)):
        text = without_tags(text)
    elif text_format == "moodle":
        text = unescape(text) if re.search(r"&(?:\w{2,8}|#\d{1,6});", text) else text
    return gaps(text).strip()


def gaps(text: str) -> str:
    """Write a gap wherever somebody drew a line to be filled in."""
    return _BLANKS.sub(GAP, text)


def with_gaps(text: str) -> str:
    """Write a text as it will be read again."""
    return gaps(clean(text))


def category_of(question_set: QuestionSet) -> str:
    """Name the category of Moodle that a set becomes."""
    return " ".join(clean(question_set.title.in_language("zh") or question_set.id).split()).replace("/", "//")


def last_category(path: str) -> str:
    """Give the name of a category by its path; a slash that means itself is doubled."""
    return _BETWEEN_CATEGORIES.split(path.strip())[-1].replace("//", "/").strip()


def has_picture(text: str) -> bool:
    """Tell whether a text cannot be understood without what is shown or played in it."""
    return _MEDIA.search(text) is not None


def kind_of(prompt: str) -> Kind:
    """Tell the kind of a question that does not say its own."""
    return Kind.CLOZE if GAP in prompt else Kind.COMPREHENSION


def reasons(feedback: Mapping[str, str], right: Sequence[str]) -> dict[str, Any]:
    """Write feedback on wrong options as format 1."""
    return {option: {"code": CODE.value, **heard(text)} for option, text in feedback.items() if option not in right}


def _parts(question: Question) -> dict[str, Any]:
    parts: dict[str, Any] = {"prompt": question.prompt}
    parts |= {} if question.passage is None else {"passage": question.passage}
    return parts | ({} if question.hint is None else {"hint": dict(question.hint.items())})


def _heard_again(text: Localized | None) -> Localized | None:
    return text if text is not None and heard(told(text)) == dict(text.items()) else None


def _reason(reason: WhyNot) -> WhyNot | None:
    return None if _heard_again(reason.text) is None else replace(reason, code=CODE)


def _meaning(name: str, value: str) -> str | int | None:
    if name == "kind":
        return value if value in tuple(Kind) else None
    if name == "subtype":
        return value if _SUBTYPE.fullmatch(value) else None
    return int(value) if value in {str(level) for level in range(1, HIGHEST_LEVEL + 1)} else None
