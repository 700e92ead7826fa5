"""How is what is found about a question set laid out, for a person and for a program?"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.cli.columns import table
from bot.cli.report import MOST_SHOWN, counted
from quizzes.self_check import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from quizzes.self_check import AgainstSource, AskedReading, Report, SolverScore, Unfounded

_MOST_LISTED = 20
_NO_SOURCE = (
    "The interview is not at hand: give it with --source to see which paragraphs are asked about and whether the "
    "evidence stands there."
)


def report_text(report: Report) -> str:
    """Lay out a report as tables with a line over each."""
    parts = [
        table(
            ("questions", "kind", "subtype"), [(count.questions, count.kind, count.subtype) for count in report.counts]
        ),
        *_of_choices(report),
        "\n".join(_of_readings(report.readings)),
        _NO_SOURCE if report.source is None else "\n".join(_of_source(report.source)),
    ]
    return "\n\n".join(part for part in parts if part)


def report_json(report: Report) -> dict[str, Any]:
    """Give a report with all its keys."""
    source = report.source
    return {
        "subtypes": [
            {"kind": count.kind, "subtype": count.subtype, "questions": count.questions} for count in report.counts
        ],
        "choices": report.choices,
        "solvers": [
            {"solver": each.solver, "score": each.score, "chance": each.chance, "fair": each.is_fair}
            for each in report.solvers
        ],
        "key_places": [{"options": places.options, "keys": list(places.keys)} for places in report.key_places],
        "readings": [
            {"id": asked.id, "word": asked.word, "reading": asked.reading, "certainty": asked.certainty.value}
            for asked in report.readings
        ],
        "source": None if source is None else _source_json(source),
    }


def _source_json(source: AgainstSource) -> dict[str, Any]:
    return {
        "paragraphs": source.paragraphs,
        "asked": source.asked,
        "not_asked_lines": list(source.not_asked),
        "glossary": source.glossary,
        "unasked_words": list(source.unasked_words),
        "without_evidence": list(source.without_evidence),
        "unfounded": [
            {"id": each.id, "line": each.evidence.line, "quote": each.evidence.quote, "found_on": each.found_on}
            for each in source.unfounded
        ],
    }


def _of_choices(report: Report) -> Iterator[str]:
    if not report.choices:
        return
    rows = [(_percent(each.score), _percent(each.chance), _above(each), each.solver) for each in report.solvers]
    yield f"Solvers that know no Chinese, over {counted(report.choices, 'choice')}:\n" + table(
        ("right", "by chance", "points above", "solver"), rows
    )
    most = max(len(places.keys) for places in report.key_places)
    head = ("options", *(f"key {i + 1}." for i in range(most)))
    yield table(head, [(p.options, *p.keys, *[None] * (most - len(p.keys))) for p in report.key_places])


def _percent(share: float) -> str:
    return f"{share:.1%}"


def _above(score: SolverScore) -> str:
    return f"{100 * (score.score - score.chance):+.1f}{'' if score.is_fair else '  too many'}"


def _of_readings(readings: Sequence[AskedReading]) -> Iterator[str]:
    if not readings:
        return
    found = Counter(asked.certainty for asked in readings)
    yield f"Readings asked for: {len(readings)}, of which certain {found[Certainty.CERTAIN]}"
    doubtful = [asked for asked in readings if asked.certainty is not Certainty.CERTAIN]
    yield from _some([f"  {asked.id}  {asked.certainty.value}: {asked.word} {asked.reading}" for asked in doubtful])


def _of_source(source: AgainstSource) -> Iterator[str]:
    share = source.asked / source.paragraphs if source.paragraphs else 0.0
    missing = f"; none about line {_listed(source.not_asked)}" if source.not_asked else ""
    yield f"Paragraphs asked about: {source.asked} of {source.paragraphs} ({_percent(share)}){missing}"
    if source.glossary:
        untold = f"; none about {_listed(source.unasked_words)}" if source.unasked_words else ""
        about = source.glossary - len(source.unasked_words)
        yield f"Words of the glossary asked about: {about} of {source.glossary}{untold}"
    if source.without_evidence:
        yield f"Questions without evidence: {len(source.without_evidence)} ({_listed(source.without_evidence)})"
    yield f"Evidence that does not stand in the interview: {len(source.unfounded)}"
    yield from _some([f"  {_told(each)}" for each in source.unfounded])


def _told(each: Unfounded) -> str:
    elsewhere = "nowhere" if each.found_on is None else f"on line {each.found_on} instead"
    return f"{each.id}  line {each.evidence.line}: {each.evidence.quote} ({elsewhere})"


def _listed(found: Sequence[object]) -> str:
    more = ["…"] if len(found) > _MOST_LISTED else []
    return ", ".join([*map(str, found[:_MOST_LISTED]), *more])


def _some(lines: Sequence[str]) -> Iterator[str]:
    yield from lines[:MOST_SHOWN]
    if len(lines) > MOST_SHOWN:
        yield f"  and {len(lines) - MOST_SHOWN:,} more; `quizbot check --report --json` tells them all"
