"""How is a learner told why the pieces of a clause stand in this order?"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.distractors.display import shown, stopped
from quizzes.question import Localized
from quizzes.translation.clause_links import first_link, is_topic
from quizzes.translation.joints import Joint, Piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.question import Evidence
    from quizzes.translation.runs import Run

_MOST_REASONS = 3
_TELLING_FIRST = (
    Joint.TIME,
    Joint.ADVERB,
    Joint.GOVERNED,
    Joint.DEGREE,
    Joint.LENGTH,
    Joint.PIVOT,
    Joint.SERIES,
    Joint.WAY,
    Joint.PURPOSE,
    Joint.CONTENT,
    Joint.AND,
    Joint.LINK,
    Joint.COUNTED,
    Joint.DESCRIBED,
    Joint.OBJECT,
    Joint.SUBJECT,
)


def explained(run: Run, evidence: Evidence) -> Localized:
    """Name the reasons of the order, the line where it stands, and what else is right."""
    reasons = list(_reasons(run))
    quote = shown(evidence.quote)
    others = ["".join(order) for order in run.orders[1:]]
    other_ja = f"「{'」「'.join(others)}」も正解です。" if others else ""
    other_en = f" Also right: {'; '.join(others)}." if others else ""
    told = "; ".join(reason["en"] for reason in reasons)
    return Localized(
        ja=f"{''.join(reason['ja'] for reason in reasons)}{evidence.line}行に「{quote}」とあります。{other_ja}",
        en=f"{told[:1].upper()}{told[1:]}. {stopped(f'Line {evidence.line}: {quote}')}{other_en}",
    )


def _reasons(run: Run) -> Iterator[Mapping[str, str]]:
    """Give one reason of each kind, the most telling kinds first, in the order of the text."""
    found: dict[Joint, tuple[int, Mapping[str, str]]] = {}
    clause: list[str] = []
    for at, (left, right) in enumerate(pairwise(run.pieces)):
        clause = [*clause, *left.words]
        reason = _reason(left, right, clause)
        if right.joint is not None:
            found.setdefault(right.joint, (at, reason))
        clause = [] if left.stop else clause
    chosen = [found[joint] for joint in _TELLING_FIRST if joint in found][:_MOST_REASONS]
    yield from (reason for _, reason in sorted(chosen, key=lambda one: one[0]))


def _reason(left: Piece, right: Piece, clause: list[str]) -> Mapping[str, str]:
    """Word the reason for one joint; `clause` is what was said of the clause so far."""
    name, word = str(right.joint), right.word
    if right.joint is Joint.LINK and not word:
        word = _stated_first(tuple(clause))
        name = "link_first" if word else "link_topic" if is_topic(tuple(clause)) else "link_comma"
    texts = {"left": "".join(left.words), "right": "".join(right.words), "word": word}
    if name == "link_topic":
        texts["left"] = "".join(clause)
    return {language: wording.format(**texts) for language, wording in _wordings()[name].items()}


def _stated_first(clause: tuple[str, ...]) -> str:
    """Give the word of a clause that makes it stand first; 只有 may be 'only' and nothing more."""
    found = first_link(clause)
    return "" if found in {"只有", "自从"} else found


@lru_cache(maxsize=1)
def _wordings() -> Mapping[str, Mapping[str, str]]:
    return {joint: {"ja": ja, "en": en} for joint, ja, en in rows_of("order_reasons.tsv")}
