"""Question sets to test with: a small one as JSON, to be broken; and any that can be built, for properties."""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from quizzes.question import Evidence, Form, Kind, Localized, Question, QuestionSet, RefutationCode, Source, WhyNot

if TYPE_CHECKING:
    from typing import Any

CHARACTERS = "的一是不了人我在有他这为之大来以个中上们學發ひらカタabcXYZ019 ,.。、「」“”＿？！\n\u200b\u2067\u2069𠀀"


def typed() -> dict[str, Any]:
    """Give a question that has only what it must have."""
    return {"kind": "translation", "form": "typed", "prompt": "研究", "answer": ["けんきゅう", "research"]}


def choice() -> dict[str, Any]:
    """Give a question that has all that a choice can have."""
    return {
        "id": "q-choice",
        "kind": "cloze",
        "subtype": "connective",
        "form": "choice",
        "prompt": "＿＿下雨，所以我没去。",
        "passage": "昨天下雨了。",
        "hint": {"ja": "雨が降ったので、行きませんでした。", "en": "As it rained, I did not go."},
        "options": ["虽然", "因为", "如果"],
        "answer": ["因为"],
        "explanation": {"ja": "「所以」と呼応します。", "en": "It goes with 所以."},
        "why_not": {
            "虽然": {"code": "N4", "ja": "「但是」と呼応します。", "en": "It goes with 但是."},
            "如果": {"code": "N4", "en": "It goes with 就."},
        },
        "evidence": {"line": 5, "quote": "因为下雨,所以我没去"},
        "level": 2,
        "level_list": "HSK 3.0 (2021)",
        "tags": ["C1"],
    }


def order() -> dict[str, Any]:
    """Give a question with tiles that have two right orders."""
    return {
        "id": "q-order",
        "kind": "translation",
        "form": "order",
        "prompt": "私と彼",
        "options": ["他", "我", "和"],
        "answer": ["我", "和", "他"],
        "accepted_orders": [["我", "和", "他"], ["他", "和", "我"]],
    }


def small_set() -> dict[str, Any]:
    """Give a set with a question of each form."""
    return {
        "format": "quizbot-set/1",
        "id": "small",
        "title": {"zh": "小题集", "ja": "小さな問題集", "en": "A small set"},
        "version": 3,
        "language": "zh-Hans",
        "source": {"kind": "interview", "sha256": "0123456789abcdef" * 4},
        "questions": [choice(), typed(), order()],
    }


def as_bytes(content: object) -> bytes:
    """Write JSON as a person's editor would; Python's `NaN` becomes a bare NaN."""
    return json.dumps(content, ensure_ascii=False, indent=2).encode()


def texts(most: int = 12) -> st.SearchStrategy[str]:
    """Give short texts with something to see, in the scripts of this project."""
    return st.text(CHARACTERS, min_size=1, max_size=most).filter(_can_stand)


def is_seen(text: str) -> bool:
    """Say whether there is something to see in a text."""
    return any(unicodedata.category(each)[0] in "LNPS" for each in text)


def _can_stand(text: str) -> bool:
    return is_seen(text) and text.count("\u2067") == 0


def localized() -> st.SearchStrategy[Localized]:
    """Give texts in Japanese, in English, or both."""
    return st.one_of(
        st.builds(Localized, ja=texts()),
        st.builds(Localized, en=texts()),
        st.builds(Localized, ja=texts(), en=texts()),
    )


@st.composite
def questions(draw: st.DrawFn, number: int) -> Question:
    """Give any question; `number` makes its id and prompt its own."""
    form = draw(st.sampled_from(Form))
    options, answer, orders = draw(_ANSWERS[form])
    wrong = [option for option in options if option not in answer] if form is Form.CHOICE else []
    return Question(
        id=f"q{number}",
        kind=draw(st.sampled_from(Kind)),
        subtype=draw(st.sampled_from(("authored", "word", "zh_ja", "r10"))),
        form=form,
        prompt=f"{draw(texts())}{number}",
        passage=draw(st.none() | texts(40)),
        hint=draw(st.none() | localized()),
        options=options,
        answer=answer,
        accepted_orders=orders,
        explanation=draw(st.none() | localized()),
        why_not=tuple(
            WhyNot(option=option, code=draw(st.sampled_from(RefutationCode)), text=draw(localized()))
            for option in wrong
        ),
        evidence=draw(st.none() | st.builds(Evidence, line=st.integers(1, 9_999), quote=texts())),
        level=draw(st.none() | st.integers(1, 9)),
        level_list=draw(st.none() | texts()),
        tags=tuple(draw(st.lists(texts(), max_size=3))),
    )


@st.composite
def question_sets(draw: st.DrawFn) -> QuestionSet:
    """Give any set that can be built."""
    count = draw(st.integers(1, 4))
    return QuestionSet(
        id=draw(st.from_regex(r"[A-Za-z0-9_-]{1,48}", fullmatch=True)),
        title=Localized(zh=draw(st.none() | texts()), ja=draw(texts()), en=draw(st.none() | texts())),
        version=draw(st.integers(1, 99)),
        language=draw(st.sampled_from((None, "zh-Hans", "zh-Hant"))),
        source=draw(st.none() | st.builds(Source, kind=st.just("file"), sha256=st.just("ab" * 32))),
        questions=tuple(draw(questions(i)) for i in range(count)),
    )


_Answers = tuple[tuple[str, ...], tuple[str, ...], tuple[tuple[str, ...], ...]]


@st.composite
def _of_choice(draw: st.DrawFn) -> _Answers:
    options = tuple(f"{draw(texts())}{'甲乙丙丁戊己'[i]}" for i in range(draw(st.integers(2, 6))))
    return options, (draw(st.sampled_from(options)),), ()


@st.composite
def _of_typed(draw: st.DrawFn) -> _Answers:
    return (), tuple(draw(st.lists(texts(), min_size=1, max_size=4, unique=True))), ()


@st.composite
def _of_order(draw: st.DrawFn) -> _Answers:
    tiles = tuple(draw(st.lists(texts(3), min_size=2, max_size=6)))
    answer = tuple(draw(st.permutations(tiles)))
    others = draw(st.lists(st.permutations(tiles).map(tuple), max_size=2))
    return tiles, answer, (answer, *others) if others else ()


_ANSWERS = {Form.CHOICE: _of_choice(), Form.TYPED: _of_typed(), Form.ORDER: _of_order()}
