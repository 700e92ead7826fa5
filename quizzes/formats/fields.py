"""
Which keys does format 1 have, and what may stand in them?

One table for both who read it: the reader of question sets and the JSON Schema. What one field demands of another
(the answer is one of the options) is an invariant of `Question`, and what depends on the form is in `RULES_OF_FORM`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.formats.shape import Field, ListOf, MapOf, OneOf, Record, Text, Whole
from quizzes.question import (
    AUTHORED,
    FORMAT,
    HIGHEST_LEVEL,
    LEAST_OPTIONS,
    LEAST_TILES,
    MOST_OPTIONS,
    Form,
    Kind,
    RefutationCode,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

ID = Text(alphabet="A-Za-z0-9_-", most=48)
TEXT = Text()
TEXTS = ListOf(item=TEXT)
COUNT = Whole(least=1, most=2_147_483_647)

JAPANESE = Field(name="ja", shape=TEXT, note="in Japanese")
ENGLISH = Field(name="en", shape=TEXT, note="in English")
CHINESE = Field(name="zh", shape=TEXT, note="in Chinese")
LOCALIZED = Record(fields=(JAPANESE, ENGLISH), one_of=("ja", "en"))
TITLE = Record(fields=(CHINESE, JAPANESE, ENGLISH), one_of=("zh", "ja", "en"))

WHY_NOT = Record(
    fields=(
        Field(
            name="code",
            shape=OneOf(values=tuple(RefutationCode)),
            note="how the option is refuted",
            is_required=True,
        ),
        JAPANESE,
        ENGLISH,
    )
)

EVIDENCE = Record(
    fields=(
        Field(name="line", shape=COUNT, note="the line of the interview, from 1", is_required=True),
        Field(name="quote", shape=TEXT, note="its words, without footnote marks", is_required=True),
    )
)

QUESTION = Record(
    fields=(
        Field(name="id", shape=ID, note="stable and unique in the set; made from the content where it is missing"),
        Field(name="kind", shape=OneOf(values=tuple(Kind)), note="what the question is about", is_required=True),
        Field(
            name="subtype",
            shape=Text(alphabet="a-z0-9_", most=48),
            note=f"which question of its kind; {AUTHORED} where it is missing",
        ),
        Field(name="form", shape=OneOf(values=tuple(Form)), note="how the question is answered", is_required=True),
        Field(name="prompt", shape=TEXT, note="what is asked, with ＿＿ for a gap", is_required=True),
        Field(name="passage", shape=TEXT, note="what to read first"),
        Field(name="hint", shape=LOCALIZED, note="a translation or a meaning, shown with the prompt"),
        Field(name="options", shape=TEXTS, note="choice: what is offered; order: the tiles; typed: absent"),
        Field(
            name="answer",
            shape=ListOf(item=TEXT, least=1),
            note="choice: the right option; typed: the model answer, then all others accepted; order: the tiles",
            is_required=True,
        ),
        Field(name="accepted_orders", shape=ListOf(item=TEXTS), note="order: the orders of the tiles that are right"),
        Field(name="explanation", shape=LOCALIZED, note="why the answer is right"),
        Field(name="why_not", shape=MapOf(item=WHY_NOT), note="why an option is wrong, by the option's text"),
        Field(name="evidence", shape=EVIDENCE, note="what in the interview makes the answer right"),
        Field(
            name="level", shape=Whole(least=1, most=HIGHEST_LEVEL), note="how hard it is, from 1; 7 stands for 7 to 9"
        ),
        Field(name="level_list", shape=TEXT, note="the list that the level is of"),
        Field(name="tags", shape=TEXTS, note="words to find the question by"),
    )
)

SOURCE = Record(
    fields=(
        Field(name="kind", shape=OneOf(values=("interview", "file")), note="what it was", is_required=True),
        Field(
            name="sha256",
            shape=Text(alphabet="0-9a-f", least=64, most=64),
            note="of the raw bytes of the file",
            is_required=True,
        ),
    )
)

QUESTIONS = ListOf(item=QUESTION, least=1, limit="questions")

QUESTION_SET = Record(
    fields=(
        Field(
            name="format", shape=OneOf(values=(FORMAT,)), note=f"the name of this format, {FORMAT}", is_required=True
        ),
        Field(name="id", shape=ID, note="the set's id", is_required=True),
        Field(name="title", shape=TITLE, note="the set's title in one language at least", is_required=True),
        Field(name="version", shape=COUNT, note="1 where it is missing"),
        Field(name="language", shape=OneOf(values=("zh-Hans", "zh-Hant")), note="simplified or traditional characters"),
        Field(name="source", shape=SOURCE, note="what the set was made from"),
        Field(name="questions", shape=QUESTIONS, note="one at least", is_required=True),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleOfForm:
    """Which keys a form demands and which it cannot have; how many values a list holds; which values differ."""

    required: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    counts: tuple[tuple[str, int, int | None], ...] = ()
    distinct: str | None = None


RULES_OF_FORM: Mapping[Form, RuleOfForm] = {
    Form.CHOICE: RuleOfForm(
        required=("options",),
        forbidden=("accepted_orders",),
        counts=(("options", LEAST_OPTIONS, MOST_OPTIONS), ("answer", 1, 1)),
        distinct="options",
    ),
    Form.TYPED: RuleOfForm(forbidden=("options", "accepted_orders"), distinct="answer"),
    Form.ORDER: RuleOfForm(required=("options",), counts=(("options", LEAST_TILES, None),)),
}
