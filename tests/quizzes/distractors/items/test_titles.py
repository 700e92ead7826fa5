"""A title tells the answer that it holds, of a gap only where it holds what stands beside the gap as well."""

from __future__ import annotations

import pytest

from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.items.titles import is_told
from quizzes.question import Evidence, Form, Kind, Localized, RefutationCode


@pytest.mark.parametrize(
    ("kind", "subtype", "form", "prompt", "key", "told"),
    [
        pytest.param(Kind.CLOZE, "word", Form.CHOICE, "他们的＿＿很贵。", "渔船", False, id="a gap beside other words"),
        pytest.param(Kind.CLOZE, "word", Form.CHOICE, "最后一条＿＿很贵。", "渔船", True, id="what is before the gap"),
        pytest.param(Kind.CLOZE, "word", Form.CHOICE, "他们的＿＿和网。", "渔船", True, id="what is behind it"),
        pytest.param(Kind.CLOZE, "word", Form.CHOICE, "他们的＿＿与网。", "漁船", False, id="traditional, other words"),
        pytest.param(Kind.CLOZE, "word", Form.CHOICE, "一條＿＿與網。", "漁船", True, id="traditional"),
        pytest.param(Kind.CLOZE, "typed", Form.TYPED, "他们的＿＿很贵。", "渔船", True, id="what is to be typed"),
        pytest.param(Kind.TRANSLATION, "meaning_to_term", Form.CHOICE, "漁船", "渔船", True, id="a term"),
        pytest.param(Kind.TRANSLATION, "meaning_to_term", Form.CHOICE, "網", "渔网", False, id="another term"),
        pytest.param(Kind.CLOZE, "measure_word", Form.CHOICE, "最后一＿＿船。", "条", False, id="one character"),
        pytest.param(Kind.COMPREHENSION, "true_false", Form.CHOICE, "他卖了渔船。", "渔船", False, id="true or false"),
    ],
)
def test_a_title_tells_what_it_holds(
    kind: Kind, subtype: str, form: Form, prompt: str, key: str, *, told: bool
) -> None:
    item = Item(
        kind=kind,
        subtype=subtype,
        form=form,
        prompt=prompt,
        key=key,
        evidence=Evidence(line=1, quote=""),
        explanation=Localized(ja="語", en="word"),
        distractors=_others("渔网", "船和网"),
        place=0,
        subject=key,
        merit=1.0,
    )
    assert is_told(item, ("最后一条渔船和网", "The last boat")) is told


@pytest.mark.parametrize(
    ("subtype", "key", "others", "told"),
    [
        pytest.param("word", "渔船", ("货车", "飞机"), True, id="the only word of the title"),
        pytest.param("word", "漁船", ("貨車", "飛機"), True, id="the only one, in traditional characters"),
        pytest.param("glossary_word", "渔船", ("货车", "飞机"), True, id="the only one, of the glossary"),
        pytest.param("word", "渔船", ("货车", "家谱"), False, id="two that are in the title"),
        pytest.param("word", "货车", ("渔船", "飞机"), False, id="another one is"),
        pytest.param("connective", "因为", ("虽然", "所以"), False, id="a word that joins clauses"),
    ],
)
def test_a_title_tells_the_only_word_offered_that_it_holds(
    subtype: str, key: str, others: tuple[str, ...], *, told: bool
) -> None:
    item = Item(
        kind=Kind.CLOZE,
        subtype=subtype,
        prompt="他们的＿＿很贵。",
        key=key,
        evidence=Evidence(line=1, quote=""),
        explanation=Localized(ja="語", en="word"),
        distractors=_others(*others),
        place=0,
        subject=key,
        merit=1.0,
    )
    assert is_told(item, ("因为渔船，也因为家谱", "Boats and books")) is told


def _others(*words: str) -> tuple[Distractor, ...]:
    code, text = RefutationCode.OTHER_MEANING, Localized(ja="別の語", en="another word")
    return tuple(Distractor(option=word, code=code, why=text) for word in words)


def test_without_a_title_nothing_is_told() -> None:
    item = Item(
        kind=Kind.TRANSLATION,
        subtype="meaning_to_term",
        prompt="漁船",
        key="渔船",
        evidence=Evidence(line=1, quote=""),
        explanation=Localized(ja="語", en="word"),
        place=0,
        subject="渔船",
        merit=1.0,
    )
    assert not is_told(item, ())
