"""Questions as short as a test needs them."""

from __future__ import annotations

from quizzes.question import Form, Kind, Question


def reading(*answers: str, prompt: str = "Read it aloud.", subtype: str = "reading_typed") -> Question:
    """Make a question that asks for a reading."""
    return Question(id="r", kind=Kind.TRANSLATION, form=Form.TYPED, prompt=prompt, answer=answers, subtype=subtype)


def words(*answers: str) -> Question:
    """Make a question that asks for typed words."""
    return Question(id="w", kind=Kind.CLOZE, form=Form.TYPED, prompt="＿＿", answer=answers, subtype="typed")


def choice(*options: str, key: str) -> Question:
    """Make a choice."""
    return Question(id="c", kind=Kind.COMPREHENSION, form=Form.CHOICE, prompt="?", options=options, answer=(key,))


def order(*tiles: str, accepted: tuple[tuple[str, ...], ...] = ()) -> Question:
    """Make an order question whose tiles stand in the model order."""
    return Question(
        id="o",
        kind=Kind.TRANSLATION,
        form=Form.ORDER,
        prompt="?",
        options=tuple(sorted(tiles)),
        answer=tiles,
        accepted_orders=(tiles, *accepted) if accepted else (),
    )
