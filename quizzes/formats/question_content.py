"""One question as format 1 writes it, and back; `question_json` says what is wrong with one from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.question import AUTHORED, Evidence, Form, Kind, Localized, Question, RefutationCode, WhyNot
from quizzes.question_id import content_id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any


def question_to_json(question: Question) -> dict[str, Any]:
    """Give a question as format 1, what is not there left out, in the order of the format's description."""
    content: dict[str, Any] = {
        "id": question.id,
        "kind": question.kind.value,
        "subtype": question.subtype,
        "form": question.form.value,
        "prompt": question.prompt,
        "passage": question.passage,
        "hint": _languages(question.hint),
        "options": list(question.options) or None,
        "answer": list(question.answer),
        "accepted_orders": [list(order) for order in question.accepted_orders] or None,
        "explanation": _languages(question.explanation),
        "why_not": {reason.option: _reason(reason) for reason in question.why_not} or None,
        "evidence": None
        if question.evidence is None
        else {"line": question.evidence.line, "quote": question.evidence.quote},
        "level": question.level,
        "level_list": question.level_list,
        "tags": list(question.tags) or None,
    }
    return {name: value for name, value in content.items() if value is not None}


def question_from_json(content: Mapping[str, Any]) -> Question:
    """
    Build a question from format 1 whose shape is right; what an author may leave out is filled in.

    Raises:
        InvalidQuestion: it breaks an invariant.
    """
    subtype = content.get("subtype", AUTHORED)
    evidence = content.get("evidence")
    answer = tuple(content["answer"])
    return Question(
        id=content["id"] if "id" in content else content_id({**content, "subtype": subtype}),
        kind=Kind(content["kind"]),
        subtype=subtype,
        form=Form(content["form"]),
        prompt=content["prompt"],
        passage=content.get("passage"),
        hint=_localized(content.get("hint")),
        options=tuple(content.get("options", ())),
        answer=answer,
        accepted_orders=_accepted_orders(answer, content.get("accepted_orders", ())),
        explanation=_localized(content.get("explanation")),
        why_not=tuple(_why_not(option, reason) for option, reason in content.get("why_not", {}).items()),
        evidence=None if evidence is None else Evidence(line=evidence["line"], quote=evidence["quote"]),
        level=content.get("level"),
        level_list=content.get("level_list"),
        tags=tuple(content.get("tags", ())),
    )


def localized(texts: Mapping[str, str]) -> Localized:
    """Build a text in some languages."""
    return Localized(ja=texts.get("ja"), en=texts.get("en"), zh=texts.get("zh"))


def _localized(texts: Mapping[str, str] | None) -> Localized | None:
    return None if texts is None else localized(texts)


def _languages(texts: Localized | None) -> dict[str, str] | None:
    return None if texts is None else dict(texts.items())


def _accepted_orders(answer: tuple[str, ...], orders: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """Files may leave the model order to `answer`; the values name it among the accepted ones."""
    accepted = tuple(tuple(order) for order in orders)
    return accepted if not accepted or answer in accepted else (*accepted, answer)


def _why_not(option: str, reason: Mapping[str, str]) -> WhyNot:
    return WhyNot(option=option, code=RefutationCode(reason["code"]), text=localized(reason))


def _reason(reason: WhyNot) -> dict[str, str]:
    return {"code": reason.code.value, **dict(reason.text.items())}
