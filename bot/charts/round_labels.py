"""Which words and numbers stand in the picture of a round?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rounds.round import Scoring
from bot.rounds.standings import POINTS, hardest, of_named, standings, tallies

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.rounds.round import Round
    from bot.rounds.standings import RoundAnswer, Standing
    from bot.texts import Texts

MOST_PLACES = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """A learner in the picture: `share` is how much of all that could be had they have."""

    place: int
    name: str
    value: str
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundPicture:
    """
    All that the picture shows: the first places, and how many of a hundred were right at each question.

    A question that nobody answered has None; `hardest` is the position of the one to look at, if there is one.
    """

    title: str
    count: str
    best: str
    questions: str
    rows: tuple[PlaceRow, ...]
    shares: tuple[float | None, ...]
    hardest: int | None


def round_picture(
    texts: Texts, title: str, round_: Round, answers: Sequence[RoundAnswer], names: Mapping[int, str | None], count: int
) -> RoundPicture:
    """Say what the picture shows of so many questions that were asked; names are missing for who wants none shown."""
    places = standings(of_named(answers, names), round_.terms, round_.open_for)
    found, learners = tallies(answers, count), {answer.learner for answer in answers}
    asked = sum(tally.answered > 0 for tally in found)
    worst = hardest(found)
    return RoundPicture(
        title=title,
        count=texts.say("round-people", people=len(learners), asked=asked),
        best=texts.say("round-picture-best"),
        questions=texts.say("round-picture-questions"),
        rows=tuple(_row(texts, round_, each, names[each.learner] or "", count) for each in places[:MOST_PLACES]),
        shares=tuple(tally.correct / tally.answered if tally.answered else None for tally in found),
        hardest=None if worst is None else worst.position,
    )


def _row(texts: Texts, round_: Round, standing: Standing, name: str, count: int) -> PlaceRow:
    is_fast = round_.terms.scoring is Scoring.SPEED
    most = count * (2 * POINTS if is_fast else 1)
    value = texts.say("points", points=standing.points) if is_fast else f"{standing.correct}/{count}"
    return PlaceRow(place=standing.place, name=name, value=value, share=standing.points / most)
